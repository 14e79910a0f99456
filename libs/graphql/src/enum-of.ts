/** The object that `registerEnumType` wants, from a list of names: `{ OPEN: 'OPEN', … }`. */
export function enumOf<const Name extends string>(names: readonly Name[]): { readonly [N in Name]: N } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [N in Name]: N };
}
