import { kindOf, termKinds } from '../text/feature-ids.js';
import type { TermKind } from '../text/feature-ids.js';
import type { Features } from '../text/features.js';
import type { Corpus } from './corpus.js';

/** Weights of features, of length 1 together; features ascending. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

/** How much each kind of term has to say: concepts more than words, as few labels teach what they mean. Within a kind, rarer terms say more. */
const SHARES: Readonly<Record<TermKind, number>> = { word: 1, causalWord: 0.8, concept: 1.2, causalConcept: 1.6 };
const shares = termKinds.map((kind) => SHARES[kind]);
const LEAST_HOLDING = 2;
/** What every text speaks of still tells by how much. */
const LEAST_RARITY = 0.1;
/** What is kept of a long text: its weightiest features. Bounds the time of a fit. */
const MOST_FEATURES = 120;

/** The length of each kind of term is the same in every text, and so that of all: what is told at length says no more. */
export function vectorOf({ ids, counts }: Features, corpus: Corpus): Vector {
  const weights = new Float64Array(ids.length);
  const squares = new Float64Array(termKinds.length);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const holding = corpus.holding(id);
    if (holding < LEAST_HOLDING) continue;
    const square = (counts[at] ?? 0) * (LEAST_RARITY + Math.log((corpus.size + 1) / holding));
    squares[kindOf(id)] = (squares[kindOf(id)] ?? 0) + square;
    weights[at] = Math.sqrt(square);
  }
  for (let at = 0; at < ids.length; at++) {
    const kind = kindOf(ids[at] ?? 0);
    weights[at] = ((weights[at] ?? 0) * (shares[kind] ?? 0)) / Math.sqrt(squares[kind] || 1);
  }
  return weightiest(ids, weights);
}

function weightiest(ids: Uint32Array, weights: Float64Array): Vector {
  const least = Math.max(Number.MIN_VALUE, Float64Array.from(weights).sort()[weights.length - MOST_FEATURES] ?? 0);
  const kept = (_: number, at: number): boolean => (weights[at] ?? 0) >= least;
  const own = weights.filter(kept);
  const length = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { ids: ids.filter(kept), weights: own.map((weight) => weight / length) };
}
