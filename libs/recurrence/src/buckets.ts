import { addDays, addMonths, DAY_MS, lengthOf, startOfDay, startOfMonth } from './read-models/counts/window.js';
import type { Window } from './read-models/counts/window.js';

export const buckets = ['DAY', 'WEEK', 'MONTH', 'QUARTER'] as const;
/** The stretches of time that a trend counts by; in UTC, weeks from Monday (ISO 8601). */
export type Bucket = (typeof buckets)[number];

/** The days of the shortest bucket of each kind. */
const SHORTEST: Readonly<Record<Bucket, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90 };

/** How many buckets there are in a window at most; one too many rather than one too few. */
export function mostBuckets(window: Window, bucket: Bucket): number {
  return Math.ceil(lengthOf(window) / (SHORTEST[bucket] * DAY_MS)) + 1;
}

/** The buckets of a window, in their order; the first and the last are cut off where the window is. */
export function bucketsOf({ from, to }: Window, bucket: Bucket): readonly Window[] {
  const found: Window[] = [];
  for (let start = startOf(from, bucket); start < to;) {
    const end = next(start, bucket);
    found.push({ from: start < from ? from : start, to: end < to ? end : to });
    start = end;
  }
  return found;
}

/** The index of the last of some stretches, in their order, that begins at a moment or before it; 0 where none does. */
export function stretchOf(moment: string, stretches: readonly { readonly from: string }[]): number {
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? '') <= moment) low = middle;
    else high = middle;
  }
  return low;
}

function startOf(moment: string, bucket: Bucket): string {
  const day = startOfDay(moment);
  switch (bucket) {
    case 'DAY':
      return day;
    case 'WEEK':
      return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
    case 'MONTH':
      return startOfMonth(day);
    case 'QUARTER':
      return addMonths(startOfMonth(day), -(new Date(day).getUTCMonth() % 3));
  }
}

function next(start: string, bucket: Bucket): string {
  switch (bucket) {
    case 'DAY':
      return addDays(start, 1);
    case 'WEEK':
      return addDays(start, 7);
    case 'MONTH':
      return addMonths(start, 1);
    case 'QUARTER':
      return addMonths(start, 3);
  }
}
