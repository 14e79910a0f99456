import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import gammaIncomplete from '@stdlib/math-base-special-gammainc';

/** One minus the confidence of every interval here. */
export const ALPHA = 0.05;

/** An interval that covers what is estimated in at least, or about, 95 of 100 cases; each function says which. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** As {@link Interval}; null where the data set no bound on that side. */
export interface OpenInterval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Below as many values an estimate is shown greyed: its interval says more than it does. */
export const FEWEST = 10;

/** The two-sided 95 % quantile of the standard normal distribution: the root of that of χ² with one degree of freedom. */
export const NORMAL_95 = Math.sqrt(gammaQuantile(1 - ALPHA, 0.5, 0.5));

/** How probable a standard normal value is that lies as far from 0 as `z`, on either side. */
export function twoSidedNormal(z: number): number {
  return gammaIncomplete((z * z) / 2, 0.5, true, true);
}

/** How probable a value of χ² is that is as great as this. */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  return gammaIncomplete(value / 2, degreesOfFreedom / 2, true, true);
}

/** @throws RangeError for what cannot be a count. */
export function requireCount(name: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name} is a whole number from 0, not ${count}`);
}

/** @throws RangeError for what cannot be an exposure. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} is greater than 0, not ${value}`);
}
