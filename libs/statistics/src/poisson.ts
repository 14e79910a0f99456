import gammaIncomplete from '@stdlib/math-base-special-gammainc';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { ALPHA, requireCount, requirePositive } from './confidence.js';
import type { Interval } from './confidence.js';

/** A rate per unit of exposure, with its 95 % interval. */
export interface Rate extends Interval {
  readonly count: number;
  readonly exposure: number;
  readonly rate: number;
}

/**
 * How great the rate is behind a count of events. The interval is the exact one of Garwood (Biometrika 28, 1936), half quantiles of χ²
 * with 2·count and 2·count + 2 degrees of freedom, divided by the exposure: it covers the rate in at least 95 of 100 cases.
 * @param exposure for how long, or over how many of whatever they can happen to, the events were counted; greater than 0.
 * @throws RangeError for what is no count or no exposure.
 */
export function rateOf(count: number, exposure = 1): Rate {
  requireCount('count', count);
  requirePositive('exposure', exposure);
  return {
    count,
    exposure,
    rate: count / exposure,
    lower: count === 0 ? 0 : gammaQuantile(ALPHA / 2, count, 1) / exposure,
    upper: gammaQuantile(1 - ALPHA / 2, count + 1, 1) / exposure,
  };
}

/** How probable a Poisson count is that is greater than this one. @param mean greater than 0. */
export function poissonAbove(count: number, mean: number): number {
  return gammaIncomplete(mean, count + 1);
}

/** How probable a Poisson count is that is less than this one. @param mean greater than 0. */
export function poissonBelow(count: number, mean: number): number {
  return count <= 0 ? 0 : gammaIncomplete(mean, count, true, true);
}
