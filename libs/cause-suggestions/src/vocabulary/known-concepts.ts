import { stemsOf } from '../text/words.js';
import { concepts } from './concepts.js';
import { signs } from './signs.js';

export interface KnownConcept {
  readonly key: string;
  readonly names: ReadonlySet<string>;
}

const all = [...concepts, ...signs];

/** The concepts, by the stems that show in a class's words that it means one. */
export const knownConcepts: readonly KnownConcept[] = all.map(({ key, names }) => ({ key, names: new Set(stemsOf(names)) }));

const termsOfConcepts: ReadonlyMap<string, readonly string[]> = indexed();
const beginnings = new Set([...termsOfConcepts.keys()].flatMap((term) => (term.includes(' ') ? [term.slice(0, term.indexOf(' '))] : [])));

function indexed(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { key, terms } of all) {
    for (const term of new Set(terms.split(';').map((each) => stemsOf(each).join(' ')))) index.set(term, [...(index.get(term) ?? []), key]);
  }
  return index;
}

/** The concepts that a term (one stem, or two with a space between them) speaks of. */
export function conceptsOf(term: string): readonly string[] {
  return termsOfConcepts.get(term) ?? [];
}

/** Whether a term of two stems begins with this one. */
export function beginsTerm(stem: string): boolean {
  return beginnings.has(stem);
}
