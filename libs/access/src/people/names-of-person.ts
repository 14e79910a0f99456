import type { PersonDetails } from '../domain/person-details.js';

/** What stands before a name and is none. */
const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'mx', 'sir']);
/** Of an e-mail address, or of a handle as chats write it. */
const HANDLE = /^(?:mailto:)?@?([^\s@:/]+)(?:@[^\s@]+)?$/i;
/** A given name of one letter, or an initial, would be found everywhere. */
const SHORTEST_NAME = 2;

/** Every name and handle that the details give, each once. */
export function namesOfPerson({ name, address }: PersonDetails): readonly string[] {
  const names = [name];
  const words = name.split(/\s+/);
  const [given] = words.filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  if (given !== undefined && words.length > 1 && !given.endsWith('.') && given.length >= SHORTEST_NAME) names.push(given);
  const handle = address === null ? undefined : HANDLE.exec(address)?.[1];
  if (address !== null && handle !== undefined) names.push(address, handle, `@${handle}`);
  return [...new Set(names)];
}
