import type { Window } from '#calendar';
import { stretchOf } from '../scope/buckets.js';
import type { Estimates } from './estimates.js';
import type { Counted } from '../read-models/counts/counts.query.js';

/** How often a class occurred in each of some stretches of time. */
export interface SeriesOfClass {
  readonly classKey: string;
  /** Of all stretches, with what is estimated. */
  readonly total: number;
  /** The incidents that are labelled, and how many more are estimated. */
  readonly counts: readonly number[];
  readonly suggested: readonly number[];
}

/**
 * The counts of each class by stretch, the most frequent class first, then by key; also of those in `named` that did not occur. What is
 * estimated of a class adds up to its rounded estimate over all stretches.
 * @param stretches one after another, without gaps.
 */
export function seriesOf(
  counted: readonly Counted[],
  estimates: Estimates,
  stretches: readonly Window[],
  named: readonly string[] | null,
): readonly SeriesOfClass[] {
  const counts = new Map<string, number[]>();
  const of = (classKey: string): number[] => {
    const one = counts.get(classKey) ?? stretches.map(() => 0);
    counts.set(classKey, one);
    return one;
  };
  named?.forEach(of);
  for (const { classKey, since, incidents } of counted) {
    const index = stretchOf(since, stretches);
    const one = of(classKey);
    one[index] = (one[index] ?? 0) + incidents;
  }
  estimates.keys.forEach(of);
  return [...counts]
    .map(([classKey, labelled]) => {
      const suggested = estimates.countsByStretch(classKey, stretches);
      return { classKey, counts: labelled, suggested, total: sumOf(labelled) + sumOf(suggested) };
    })
    .sort((a, b) => b.total - a.total || (a.classKey < b.classKey ? -1 : 1));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
