import type { Period } from '#calendar';

export const buckets = ['DAY', 'WEEK', 'MONTH', 'QUARTER'] as const satisfies readonly Period[];
/** The stretches of time that a trend counts by; in UTC, weeks from Monday (ISO 8601). */
export type Bucket = (typeof buckets)[number];

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
