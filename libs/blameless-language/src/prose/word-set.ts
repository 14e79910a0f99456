/** A set of words out of one line, for tables to be written as plain lists; with the words of other tables, where it begins with those. */
export function wordSet(words: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...words.split(' '), ...others.flatMap((other) => [...other])]);
}
