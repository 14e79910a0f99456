/** For each word what is to be asked of it, in the order of the table. */
export function byWord<T>(table: readonly (readonly [Iterable<string>, T])[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [words, what] of table) for (const word of words) found.set(word, [...(found.get(word) ?? []), what]);
  return found;
}
