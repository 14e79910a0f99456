/**
 * JSON that is the same for equal values (RFC 8785): members in the order of their names' UTF-16 units, no white space, numbers and strings
 * as JavaScript writes them. Half of a surrogate pair, which the RFC leaves out, is written as its escape (`\ud800`).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(value).join(',')}}`;
  // As JSON does with what it has no word for in a list.
  return value === undefined ? 'null' : JSON.stringify(value);
}

function membersOf(value: object): readonly string[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
}
