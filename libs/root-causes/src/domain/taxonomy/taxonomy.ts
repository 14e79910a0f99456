import { DomainError } from '#event-sourcing';
import type { CauseAxis } from '../root-cause-class.events.js';
import type { TaxonomyEvent } from './taxonomy.events.js';

/** Which classes of an axis others took the place of, by key. A class that was split may be merged later, never the other way round. */
export interface TaxonomyState {
  readonly merged: ReadonlyMap<string, string>;
  readonly split: ReadonlyMap<string, readonly string[]>;
}

export const initialState: TaxonomyState = { merged: new Map(), split: new Map() };

/**
 * What happens between the classes of an axis is one stream, so that each decision is made on all that were made before it: a merge of
 * several classes is one fact, and two people cannot merge two classes into each other.
 */
export function taxonomyStream(axis: CauseAxis): string {
  return `rootCauseTaxonomy-${axis}`;
}

export function evolve(state: TaxonomyState, event: TaxonomyEvent): TaxonomyState {
  switch (event.type) {
    case 'RootCauseClassSplit': {
      const { key, into } = event.data;
      return { ...state, split: new Map([...state.split, [key, into]]) };
    }
    case 'RootCauseClassesMerged': {
      const { keys, into } = event.data;
      // Decisions let no circle come about; a log that somebody else wrote must not make this program walk in one.
      const end = countedUnder(state, into);
      const added = keys.filter((key) => key !== end && !state.merged.has(key)).map((key) => [key, into] as const);
      return { ...state, merged: new Map([...state.merged, ...added]) };
    }
  }
}

/** The key under which the labels of a class count: that of the class at the end of the merges, or its own. */
export function countedUnder({ merged }: TaxonomyState, key: string): string {
  let at = key;
  for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next;
  return at;
}

/**
 * Others took the place of a class for good: it gets no new words, and is neither retired nor brought back.
 * @throws DomainError CONFLICT where they did.
 */
export function requireInPlace(state: TaxonomyState, key: string, path: string): void {
  const into = state.merged.get(key);
  if (into !== undefined) throw new DomainError('CONFLICT', `${key} was merged into ${into}, which is used instead.`, path);
  const parts = state.split.get(key);
  if (parts !== undefined) throw new DomainError('CONFLICT', `${key} was split into ${parts.join(', ')}, which are used instead.`, path);
}
