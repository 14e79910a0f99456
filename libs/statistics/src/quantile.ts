import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { ALPHA, FEWEST } from './confidence.js';
import type { OpenInterval } from './confidence.js';

/** A value that summarises some others, with its 95 % interval. */
export interface Estimate extends OpenInterval {
  /** Of how many values. */
  readonly n: number;
  /** Null where there are none. */
  readonly value: number | null;
  /** Whether there were fewer than ten values. */
  readonly greyed: boolean;
}

/**
 * The value that a share of values does not exceed: 0.5 gives the median, 0.9 the 90th percentile. The smallest value with at least that
 * share at or below it; the middle between it and the next where that share is met exactly (the inverse of the empirical distribution
 * with averaging; Hyndman and Fan, Am. Stat. 50, 1996, type 2), as Kaplan and Meier's estimate has it where nothing is open.
 *
 * The interval assumes nothing of the distribution: it runs between two of the values themselves, the ranks being those that the binomial
 * distribution of n and the share leaves out with at most 2.5 % on each side (David and Nagaraja, Order Statistics, 3rd ed. 2003, ch. 7).
 * It covers the quantile in at least 95 of 100 cases. A bound is null where there are too few values for it: a median has bounds from 6
 * values on, a 90th percentile an upper one from 36 on.
 * @param values in any order, none of them NaN.
 * @param share greater than 0, less than 1.
 */
export function quantileOf(values: readonly number[], share: number): Estimate {
  if (!(share > 0 && share < 1)) throw new RangeError(`share lies between 0 and 1, and is not ${share}`);
  const n = values.length;
  const greyed = n < FEWEST;
  if (n === 0) return { n, value: null, lower: null, upper: null, greyed };
  const ascending = Float64Array.from(values).sort();
  const at = (rank: number): number | null => ascending[rank - 1] ?? null;
  const { lower, upper } = ranksOf(n, share);
  return { n, value: middleAt(ascending, n * share), lower: at(lower), upper: at(upper), greyed };
}

/** A rank that rounding alone keeps from being whole is whole. */
const ROUNDING = 1e-9;

function middleAt(ascending: Float64Array, position: number): number {
  const whole = Math.round(position);
  const isWhole = Math.abs(position - whole) < ROUNDING * ascending.length;
  const first = ascending[(isWhole ? whole : Math.ceil(position)) - 1] ?? 0;
  return isWhole ? (first + (ascending[whole] ?? first)) / 2 : first;
}

/** The ranks, from 1, of the bounds; 0 and n + 1 where there is none. */
function ranksOf(n: number, share: number): { readonly lower: number; readonly upper: number } {
  // Where the normal approximation has them; a few steps at most are left.
  const reach = 2 * Math.sqrt(n * share * (1 - share));
  const below = (rank: number): number => binomialCdf(rank - 1, n, share);
  let lower = Math.max(0, Math.min(n, Math.floor(n * share - reach)));
  while (lower > 0 && below(lower) > ALPHA / 2) lower--;
  while (lower < n && below(lower + 1) <= ALPHA / 2) lower++;
  const above = (rank: number): number => binomialCdf(n - rank, n, 1 - share);
  let upper = Math.max(1, Math.min(n + 1, Math.ceil(n * share + reach)));
  while (upper <= n && above(upper) > ALPHA / 2) upper++;
  while (upper > 1 && above(upper - 1) <= ALPHA / 2) upper--;
  return { lower, upper };
}
