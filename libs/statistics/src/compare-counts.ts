import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

export const verdicts = ['INCREASED', 'DECREASED', 'STEADY', 'WEAK', 'NOT_ENOUGH_DATA'] as const;
/** What a comparison of two counts allows to be said; see {@link compareCounts}. */
export type Verdict = (typeof verdicts)[number];

/** Two counts of events, and for how long (or over how many of whatever they can happen to) each was counted; both in one unit. */
export interface CountsWithExposure {
  /** Whole, from 0. */
  readonly before: number;
  readonly after: number;
  /** Greater than 0. */
  readonly exposureBefore: number;
  readonly exposureAfter: number;
}

export interface CountComparison {
  /** The rate after, divided by the rate before; null where that is infinite, or where nothing was counted at all. */
  readonly rateRatio: number | null;
  /** The 95 % interval of the rate ratio; `upper` is null where it is infinite. */
  readonly lower: number;
  readonly upper: number | null;
  /** One-sided, in the direction of the change: how probable a change as large as this is when the rate is the same. */
  readonly pValue: number;
  readonly verdict: Verdict;
}

/** A count or an exposure with which nothing can be computed. `path` names it. */
export class InvalidCountError extends RangeError {
  override readonly name = 'InvalidCountError';
  constructor(
    readonly path: keyof CountsWithExposure,
    message: string,
  ) {
    super(message);
  }
}

const MOST = Number.MAX_SAFE_INTEGER;
// Beyond these the ratio of two exposures would leave what a double holds exactly enough.
const LEAST_EXPOSURE = 1e-12;
const MOST_EXPOSURE = 1e12;
/** Two rates that differ by less are equal, and only the doubles are not. */
const ROUNDING = 1e-12;

/** One minus the confidence of the interval, and the bound for a one-sided p-value to count as a hint. */
const ALPHA = 0.05;
/** A rate that has certainly not halved and not doubled is called steady. */
const STEADY_WITHIN = 2;

/**
 * Did a rate change between two periods? Exact, whatever the counts: no normal approximation.
 *
 * Both counts are taken as Poisson. Given their sum n, the count after is binomial with n trials and
 * π = ρ·t₂ / (t₁ + ρ·t₂), ρ being the ratio of the rates and t the exposures (Przyborowski and Wilenski, Biometrika 31, 1940).
 * The p-value is the binomial tail at ρ = 1 on the side of the change. The interval is that of Clopper and Pearson
 * (Biometrika 26, 1934) for π, as quantiles of the beta distribution, carried over to ρ = (t₁/t₂)·π/(1 − π); it covers ρ in at least
 * 95 of 100 cases.
 *
 * The verdict: INCREASED or DECREASED where the interval leaves out 1; else WEAK where p ≤ 0.05; else STEADY where the interval lies
 * within ½ to 2; else NOT_ENOUGH_DATA.
 *
 * @throws InvalidCountError for a count that is negative or not whole, or an exposure that is not positive or beyond 10^±12.
 */
export function compareCounts(counts: CountsWithExposure): CountComparison {
  const pValue = directionalPValue(counts);
  const { before, after, exposureBefore, exposureAfter } = counts;
  const scale = exposureBefore / exposureAfter;
  // Quantiles of π and, for precision near 1, of 1 − π, each from the tail that it is small in.
  const lower = after === 0 ? 0 : (scale * betaQuantile(ALPHA / 2, after, before + 1)) / betaQuantile(1 - ALPHA / 2, before + 1, after);
  const upper = before === 0 ? null : (scale * betaQuantile(1 - ALPHA / 2, after + 1, before)) / betaQuantile(ALPHA / 2, before, after + 1);
  return {
    rateRatio: before === 0 ? null : (after / before) * scale,
    lower,
    upper,
    pValue,
    verdict: verdictOf(lower, upper, pValue),
  };
}

/** The p-value of {@link compareCounts} alone: 1 where nothing was counted; the smaller tail where the rates are equal. */
export function directionalPValue(counts: CountsWithExposure): number {
  requireUsable(counts);
  const { before, after, exposureBefore, exposureAfter } = counts;
  const sum = before + after;
  if (sum === 0) return 1;
  const total = exposureBefore + exposureAfter;
  // P(X ≥ after) as a lower tail of the count before: the difference 1 − P(X < after) would lose small values.
  const atLeast = (): number => binomialCdf(before, sum, exposureBefore / total);
  const atMost = (): number => binomialCdf(after, sum, exposureAfter / total);
  const expected = sum * (exposureAfter / total);
  if (Math.abs(after - expected) <= ROUNDING * sum) return Math.min(atLeast(), atMost());
  return after > expected ? atLeast() : atMost();
}

function verdictOf(lower: number, upper: number | null, pValue: number): Verdict {
  if (lower > 1) return 'INCREASED';
  if (upper !== null && upper < 1) return 'DECREASED';
  if (pValue <= ALPHA) return 'WEAK';
  if (lower >= 1 / STEADY_WITHIN && upper !== null && upper <= STEADY_WITHIN) return 'STEADY';
  return 'NOT_ENOUGH_DATA';
}

function requireUsable(counts: CountsWithExposure): void {
  for (const path of ['before', 'after'] as const) {
    const count = counts[path];
    if (!Number.isInteger(count) || count < 0 || count > MOST) {
      throw new InvalidCountError(path, `is a whole number from 0, not ${count}`);
    }
  }
  for (const path of ['exposureBefore', 'exposureAfter'] as const) {
    const exposure = counts[path];
    if (!(exposure >= LEAST_EXPOSURE && exposure <= MOST_EXPOSURE)) {
      throw new InvalidCountError(path, `is greater than 0 (from ${LEAST_EXPOSURE} to ${MOST_EXPOSURE}), not ${exposure}`);
    }
  }
}
