import { kindOf } from '../text/features.js';
import type { Features } from '../text/features.js';
import { termKinds } from '../text/terms.js';
import type { TermKind } from '../text/terms.js';
import type { Corpus } from './corpus.js';

/** Weights of features, of length 1 together; features ascending. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

/** How much each kind of term has to say; within a kind, rarer terms say more. */
export type Shares = Readonly<Record<TermKind, number>>;

/** All that is told of a text. */
export const ALL_TERMS: Shares = { word: 1, phrase: 0.6, fragment: 0.4, causalWord: 0.8, concept: 0.8, causalConcept: 1 };
/** A text by what it speaks of, whatever its words: much less to learn, so that few labels teach it. */
export const CONCEPTS: Shares = { word: 0, phrase: 0, fragment: 0, causalWord: 0, concept: 0.7, causalConcept: 1 };

const LEAST_HOLDING = 2;
/** What is kept of a long text: its weightiest features. Bounds the time of a fit. */
const MOST_FEATURES = 240;

export function vectorOf({ ids, counts }: Features, corpus: Corpus, shares: Shares): Vector {
  const kept: { readonly id: number; weight: number }[] = [];
  const squares = new Float64Array(termKinds.length);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const holding = corpus.holding(id);
    if (holding < LEAST_HOLDING || shares[kindOf(id)] === 0) continue;
    const weight = Math.log1p(counts[at] ?? 0) * Math.log((corpus.size + 1) / holding);
    const kind = termKinds.indexOf(kindOf(id));
    squares[kind] = (squares[kind] ?? 0) + weight * weight;
    kept.push({ id, weight });
  }
  for (const each of kept) {
    const kind = kindOf(each.id);
    each.weight *= shares[kind] / (Math.sqrt(squares[termKinds.indexOf(kind)] ?? 0) || 1);
  }
  const weightiest = kept.length <= MOST_FEATURES ? kept : firstByWeight(kept);
  const length = Math.sqrt(weightiest.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return { ids: Uint32Array.from(weightiest, ({ id }) => id), weights: Float64Array.from(weightiest, ({ weight }) => weight / length) };
}

function firstByWeight<T extends { readonly weight: number }>(all: readonly T[]): readonly T[] {
  const least = Float64Array.from(all, ({ weight }) => weight).sort()[all.length - MOST_FEATURES] ?? 0;
  return all.filter(({ weight }) => weight >= least);
}
