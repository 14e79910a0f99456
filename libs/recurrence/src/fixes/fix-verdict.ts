import { directionalPValue } from '#statistics';

export const fixVerdicts = ['HELD', 'DID_NOT_HOLD', 'TOO_EARLY'] as const;
/** Whether a fix made a class rarer; see {@link fixVerdict}. */
export type FixVerdict = (typeof fixVerdicts)[number];

/** What was seen of a class before and after a fix. */
export interface SeenOfClass {
  /** How many incidents of the class there were before the fix was done; the exposure before begins with the first of them. */
  readonly before: number;
  /** What there was from the first incident of the class to the fix: days, or deployments, or requests; null where nobody knows. */
  readonly exposureBefore: number | null;
  /** How many there were since. */
  readonly recurrences: number;
  /** What there was from the fix to the end of what is known, likewise. */
  readonly exposureAfter: number | null;
}

const ALPHA = 0.05;

/**
 * Did a fix hold? The rates per exposure before and after it are compared by the exact conditional test of `compareCounts`.
 *
 * The first incident only starts the clock and is not counted in the rate before: a period that begins with an event would show too
 * high a rate, and a class that was seen once, days before its fix, would seem cured by any quiet month.
 *
 * - HELD: the class is significantly rarer since (one-sided p ≤ 0.05), come back or not.
 * - DID_NOT_HOLD: it came back, is not significantly rarer, and there was enough to tell: had all of its incidents lain before the fix,
 *   the test would have seen it (the smallest p-value that their number and the exposures allow is ≤ 0.05; Tarone, Biometrics 46, 1990);
 *   or it is significantly more frequent than before.
 * - TOO_EARLY: anything else, so whatever was seen only once before and has not come back.
 */
export function fixVerdict({ before, recurrences, ...exposures }: SeenOfClass): FixVerdict {
  const exposureBefore = exposures.exposureBefore ?? 0;
  const exposureAfter = exposures.exposureAfter ?? 0;
  if (before === 0 || exposureBefore <= 0 || exposureAfter <= 0) return 'TOO_EARLY';
  // Only their ratio matters, and requests may be more than the test takes.
  const all = exposureBefore + exposureAfter;
  const counts = { before: before - 1, after: recurrences, exposureBefore: exposureBefore / all, exposureAfter: exposureAfter / all };
  const isRarer = recurrences * exposureBefore < counts.before * exposureAfter;
  const isSignificant = directionalPValue(counts) <= ALPHA;
  if (isRarer && isSignificant) return 'HELD';
  if (recurrences === 0) return 'TOO_EARLY';
  const couldTell = directionalPValue({ ...counts, before: counts.before + recurrences, after: 0 }) <= ALPHA;
  return couldTell || isSignificant ? 'DID_NOT_HOLD' : 'TOO_EARLY';
}
