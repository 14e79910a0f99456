import { DAY_MS, lengthOf } from '#calendar';
import { controlLimits, isOutside } from '#statistics';
import type { MonthPoint, Stretch } from '../domain/content.js';

/** What of a window was past at a moment; it begins before that. */
export function pastOf({ from, to }: Stretch, asOf: string): Stretch {
  return { from, to: asOf < to ? asOf : to };
}

/** Counts of months, between the exact Poisson limits that the mean over all of them sets for a month of that length. */
export function pointsOf(counts: readonly number[], stretches: readonly Stretch[]): readonly MonthPoint[] {
  const lengths = stretches.map((stretch) => lengthOf(stretch) / DAY_MS);
  const days = lengths.reduce((sum, length) => sum + length, 0);
  const rate = counts.reduce((sum, count) => sum + count, 0) / days;
  return counts.map((count, index) => {
    const length = lengths[index] ?? 0;
    if (counts.length < 2 || !(length > 0)) return { count, lower: null, upper: null, outside: false };
    const limits = controlLimits(rate, length);
    return { count, lower: limits.lower, upper: limits.upper, outside: isOutside(count, limits) };
  });
}
