import { controlLimits, isOutside } from '#statistics';
import type { MonthPoint, Stretch } from '../domain/content.js';

const DAY_MS = 86_400_000;

/** What of a window was past at a moment; it begins before that. */
export function pastOf({ from, to }: Stretch, asOf: string): Stretch {
  return { from, to: asOf < to ? asOf : to };
}

/** The stretch of equal length right before. */
export function beforeOf({ from, to }: Stretch): Stretch {
  const length = Date.parse(to) - Date.parse(from);
  return { from: new Date(Date.parse(from) - length).toISOString(), to: from };
}

/** The calendar months (UTC) of a window in their order; the first and the last are cut off where the window is. */
export function monthsOf({ from, to }: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = from; start < to;) {
    const day = new Date(start);
    const next = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1)).toISOString();
    found.push({ from: start, to: next < to ? next : to });
    start = next;
  }
  return found;
}

/** Counts of months, between the exact Poisson limits that the mean over all of them sets for a month of that length. */
export function pointsOf(counts: readonly number[], stretches: readonly Stretch[]): readonly MonthPoint[] {
  const lengths = stretches.map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / DAY_MS);
  const days = lengths.reduce((sum, length) => sum + length, 0);
  const rate = counts.reduce((sum, count) => sum + count, 0) / days;
  return counts.map((count, index) => {
    const length = lengths[index] ?? 0;
    if (counts.length < 2 || !(length > 0)) return { count, lower: null, upper: null, outside: false };
    const limits = controlLimits(rate, length);
    return { count, lower: limits.lower, upper: limits.upper, outside: isOutside(count, limits) };
  });
}
