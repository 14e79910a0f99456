/** A set of words out of one line, for tables to be written as plain lists. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
