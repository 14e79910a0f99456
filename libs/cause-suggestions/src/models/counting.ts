import type { Frequencies } from './frequencies.js';

interface Likely {
  readonly key: string;
  readonly confidence: number;
}

/** As many more incidents are taken to have each class as people gave it to. */
const MORE = 2;

/**
 * Confidences that are to be added up over many incidents, the likeliest first. Suggestions lean towards classes that were often given, which
 * makes each of them likelier to be right; added up, they would find chance in a few labels again, so that a class that happens to have one of its
 * eight labels yet would stay rare. Here every class counts as if it had been given a little more often (Laplace's rule of succession), which
 * says the less the more labels there are; an incident's confidences keep their sum.
 */
export function forCounting<Estimated extends Likely>(estimates: readonly Estimated[], frequencies: Frequencies): readonly Estimated[] {
  const weighted = estimates.map((estimate) => ({ estimate, weight: estimate.confidence * frequencies.evenness(estimate.key, MORE) }));
  const [before, after] = [sumOf(estimates.map(({ confidence }) => confidence)), sumOf(weighted.map(({ weight }) => weight))];
  if (after === 0) return estimates;
  return weighted
    .map(({ estimate, weight }) => ({ ...estimate, confidence: Math.min(1, (weight * before) / after) }))
    .sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
