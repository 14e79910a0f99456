import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { ALPHA, FEWEST, requireCount } from './confidence.js';
import type { Interval } from './confidence.js';

/** A share of cases, with its 95 % interval. */
export interface Proportion extends Interval {
  readonly count: number;
  readonly of: number;
  /** From 0 to 1; null where there were no cases. */
  readonly share: number | null;
  /** Whether there were fewer than ten cases. */
  readonly greyed: boolean;
}

/**
 * How great a share is, `count` of `of` cases being such. The interval is the exact one of Clopper and Pearson (Biometrika 26, 1934): it
 * covers the share in at least 95 of 100 cases, whatever the share is. Of no cases it is 0 to 1.
 * @throws RangeError where either is not a count, or `count` is greater than `of`.
 */
export function proportionOf(count: number, of: number): Proportion {
  requireCount('count', count);
  requireCount('of', of);
  if (count > of) throw new RangeError(`${count} are more than all ${of}`);
  return {
    count,
    of,
    share: of === 0 ? null : count / of,
    lower: count === 0 ? 0 : betaQuantile(ALPHA / 2, count, of - count + 1),
    upper: count === of ? 1 : betaQuantile(1 - ALPHA / 2, count + 1, of - count),
    greyed: of < FEWEST,
  };
}
