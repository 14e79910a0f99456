import { requireCount, requirePositive } from './confidence.js';
import { poissonAbove, poissonBelow } from './poisson.js';

/** Between which counts lies what chance alone does; both belong to it. */
export interface ControlLimits {
  readonly lower: number;
  readonly upper: number;
}

/** What lies beyond three standard deviations of a normal distribution, on one side: so rarely may either limit give a false alarm. */
const FALSE_ALARM = 0.00135;

/**
 * The control limits of a count, exact: the least upper limit that a Poisson count passes with a probability of at most 0.135 %, and the
 * greatest lower limit that it falls short of as rarely (probability limits of the c and u chart; Ryan, Statistical Methods for Quality
 * Improvement, 3rd ed. 2011, ch. 6). Limits at three standard deviations are not these: where few are expected they give false alarms
 * many times as often above, and none are possible below.
 * @param rate events per unit of exposure, from 0. Of a rate of 0 both limits are 0.
 * @param exposure in the same unit; greater than 0.
 * @throws RangeError for what is no rate or no exposure.
 */
export function controlLimits(rate: number, exposure = 1): ControlLimits {
  if (rate !== 0) requirePositive('rate', rate);
  requirePositive('exposure', exposure);
  const mean = rate * exposure;
  if (mean === 0) return { lower: 0, upper: 0 };
  // Where the normal approximation has them; a few steps at most are left.
  const reach = 3 * Math.sqrt(mean);
  let upper = Math.max(0, Math.floor(mean + reach));
  while (poissonAbove(upper, mean) > FALSE_ALARM) upper++;
  while (upper > 0 && poissonAbove(upper - 1, mean) <= FALSE_ALARM) upper--;
  let lower = Math.max(0, Math.ceil(mean - reach));
  while (lower > 0 && poissonBelow(lower, mean) > FALSE_ALARM) lower--;
  while (poissonBelow(lower + 1, mean) <= FALSE_ALARM) lower++;
  return { lower, upper };
}

/** Whether a count lies outside its limits: more, or less, than chance alone does. */
export function isOutside(count: number, { lower, upper }: ControlLimits): boolean {
  requireCount('count', count);
  return count < lower || count > upper;
}
