/** `{ [key]: value }`, or nothing where there is no value: optional fields of events and commands are left out, never null. */
export function present<Key extends string, Value>(key: Key, value: Value | null | undefined): { readonly [K in Key]?: Value };
export function present(key: string, value: unknown): object {
  return value == null ? {} : { [key]: value };
}
