import type { PersonDetails } from '../domain/person-details.js';
import { ordinaryWords } from './ordinary-words.js';

/** What stands before a name and is none. */
const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'mx', 'sir']);
/** What stands behind a name and is none. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
/** Of an e-mail address, or of a handle as chats write it. */
const HANDLE = /^(?:mailto:)?@?([^\s@:/]+)(?:@[^\s@]+)?$/i;
/** A given name of one letter, or an initial, would be found everywhere. */
const SHORTEST_NAME = 2;
/** What letters become on keyboards that do not have them, where taking an accent off is not enough. */
const SPELT = new Map([...'øoØOłlŁLđdĐDıi'.matchAll(/(.)(.)/gu)].map(([, letter = '', plain = '']) => [letter, plain]));

/** Every name and handle that the details give, each once; those with accents also without, as they are often written. */
export function namesOfPerson({ name, address }: PersonDetails): readonly string[] {
  const names = [name, ...partsOf(name)];
  const handle = address === null ? undefined : HANDLE.exec(address)?.[1];
  if (address !== null && handle !== undefined) names.push(address, handle, `@${handle}`);
  return [...new Set(names.flatMap((one) => [one, unaccented(one)]))];
}

/** What somebody is called for short: by the given name, by the family name, and by both where there are others between them. */
function partsOf(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !isBeside(word));
  const [given, ...others] = words;
  const family = others.at(-1);
  if (given === undefined || family === undefined) return given !== undefined && /\s/.test(name) ? [given].filter(isName) : [];
  const both = others.length > 1 ? [`${given} ${family}`, others.join(' ')] : [];
  return [...[given].filter(isName), ...both, ...[family].filter(isName).filter((name) => !ordinaryWords.has(name.toLowerCase()))];
}

function isBeside(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,]/g, '');
  return TITLES.has(bare) || SUFFIXES.has(bare);
}

function isName(word: string): boolean {
  return !word.endsWith('.') && word.length >= SHORTEST_NAME;
}

function unaccented(name: string): string {
  const plain = name.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  return plain.normalize('NFC').replace(/\P{ASCII}/gu, (letter) => SPELT.get(letter) ?? letter);
}
