import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { ALPHA, FEWEST } from './confidence.js';
import type { Estimate } from './quantile.js';

export interface GeometricMean extends Estimate {
  /** How many values were left out for not being greater than 0: they have no logarithm. `n` does not count them. */
  readonly leftOut: number;
}

/**
 * The geometric mean, which suits durations, long-tailed as they are, where the arithmetic one does not. The interval is Student's on the
 * scale of logarithms, carried back: it covers the geometric mean of what the values were drawn from in 95 of 100 cases where that is
 * log-normal, and about as often otherwise (Bland and Altman, BMJ 312, 1996). Null from fewer than two values.
 */
export function geometricMeanOf(values: readonly number[]): GeometricMean {
  const logarithms = values.filter((value) => value > 0).map(Math.log);
  const n = logarithms.length;
  const nothing = { n, value: null, lower: null, upper: null, greyed: n < FEWEST, leftOut: values.length - n };
  if (n === 0) return nothing;
  const mean = logarithms.reduce((sum, one) => sum + one, 0) / n;
  if (n === 1) return { ...nothing, value: Math.exp(mean) };
  const variance = logarithms.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  const reach = studentQuantile(n - 1) * Math.sqrt(variance / n);
  return { ...nothing, value: Math.exp(mean), lower: Math.exp(mean - reach), upper: Math.exp(mean + reach) };
}

/** The two-sided 95 % quantile of Student's t: ν / (ν + t²) has the beta distribution with ν/2 and ½. */
export function studentQuantile(degreesOfFreedom: number): number {
  return Math.sqrt(degreesOfFreedom * (1 / betaQuantile(ALPHA, degreesOfFreedom / 2, 0.5) - 1));
}
