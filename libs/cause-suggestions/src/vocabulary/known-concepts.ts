import { stemsOf } from '../text/words.js';
import { concepts } from './concepts.js';

export interface KnownConcept {
  readonly key: string;
  readonly names: ReadonlySet<string>;
}

/** The concepts, by the stems that show in a class's words that it means one. */
export const knownConcepts: readonly KnownConcept[] = concepts.map(({ key, names }) => ({ key, names: new Set(stemsOf(names)) }));

const termsOfConcepts: ReadonlyMap<string, readonly string[]> = indexed();

function indexed(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { key, terms } of concepts) {
    for (const term of new Set(terms.split(';').map((each) => stemsOf(each).join(' ')))) index.set(term, [...(index.get(term) ?? []), key]);
  }
  return index;
}

/** The concepts that a term (stems with spaces between them) speaks of. */
export function conceptsOf(term: string): readonly string[] {
  return termsOfConcepts.get(term) ?? [];
}
