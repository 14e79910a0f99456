import { FEWEST, NORMAL_95 } from './confidence.js';
import type { Interval } from './confidence.js';
import type { Estimate } from './quantile.js';

/** How long something lasted, or has lasted so far. */
export interface Span {
  /** From 0. */
  readonly length: number;
  /** False: it goes on (is censored on the right); all that is known is that it lasts longer. */
  readonly ended: boolean;
}

/** What the curve is from this length on, up to the next step. `lower` and `upper`: the 95 % interval of `survival`. */
export interface SurvivalStep extends Interval {
  readonly length: number;
  /** How many spans were at least as long. */
  readonly atRisk: number;
  /** How many of those ended at this length. */
  readonly ended: number;
  /** The share of spans that last longer, from 0 to 1. */
  readonly survival: number;
  /** Greenwood's variance of `survival`. */
  readonly variance: number;
}

/** @see survivalOf */
export interface Survival {
  readonly n: number;
  /** How many of them go on. */
  readonly open: number;
  /** A step for each length at which a span ended, in their order. Before the first, all survive. */
  readonly steps: readonly SurvivalStep[];
}

/**
 * How long spans last when some go on still: leaving those out would make everything seem quicker than it is. The product-limit estimate
 * (Kaplan and Meier, JASA 53, 1958); its variance by Greenwood's formula (1926); intervals on the scale of log(−log), which stay within 0
 * and 1 (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 1980, 1.3). A span that goes on at a length at which
 * another ended counts as longer. It assumes that whether a span is still open tells nothing of how long it will be.
 * @throws RangeError for a length that is negative or not a number.
 */
export function survivalOf(spans: readonly Span[]): Survival {
  const ascending = [...spans].sort((a, b) => a.length - b.length);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let hazard = 0;
  let bounds: Interval = { lower: 1, upper: 1 };
  for (let first = 0, next = 0; first < ascending.length; first = next) {
    const length = ascending[first]?.length ?? 0;
    if (!(length >= 0 && length < Infinity)) throw new RangeError(`a span lasts 0 or more, not ${length}`);
    let ended = 0;
    for (next = first; ascending[next]?.length === length; next++) if (ascending[next]?.ended === true) ended++;
    if (ended === 0) continue;
    const atRisk = ascending.length - first;
    survival *= (atRisk - ended) / atRisk;
    hazard += survival === 0 ? 0 : ended / (atRisk * (atRisk - ended));
    // Where nothing is left the formula gives no interval, and the last one stands.
    if (survival > 0) bounds = logLog(survival, hazard);
    steps.push({ length, atRisk, ended, survival, variance: survival * survival * hazard, ...bounds });
  }
  return { n: spans.length, open: spans.filter(({ ended }) => !ended).length, steps };
}

function logLog(survival: number, hazard: number): Interval {
  const reach = Math.exp((NORMAL_95 * Math.sqrt(hazard)) / -Math.log(survival));
  return { lower: survival ** reach, upper: survival ** (1 / reach) };
}

/** What rounding alone makes of a survival that is exactly at a quantile. */
const ROUNDING = 1e-9;

/**
 * The length that a share of spans does not exceed: 0.5 gives the median, 0.9 the 90th percentile. The first length at which the curve is
 * below 1 − share; where it runs exactly at that, the middle of the stretch. Null where the curve does not come down to it: too many
 * spans go on. The interval holds the lengths that the curve's own intervals do not rule out (Brookmeyer and Crowley, Biometrics 38, 1982,
 * on the scale of log(−log)); it is about right, and null where the curve sets no bound. Greyed from fewer than ten spans that ended.
 * @param share greater than 0, less than 1.
 */
export function survivalQuantile({ n, open, steps }: Survival, share: number): Estimate {
  if (!(share > 0 && share < 1)) throw new RangeError(`share lies between 0 and 1, and is not ${share}`);
  const left = 1 - share;
  const reached = (of: (step: SurvivalStep) => number): number | null => steps.find((step) => of(step) <= left + ROUNDING)?.length ?? null;
  const index = steps.findIndex(({ survival }) => survival <= left + ROUNDING);
  const at = steps[index];
  const isExact = at !== undefined && at.survival >= left - ROUNDING;
  const next = steps[index + 1];
  return {
    n,
    value: at === undefined ? null : isExact && next !== undefined ? (at.length + next.length) / 2 : at.length,
    lower: reached(({ lower }) => lower),
    upper: reached(({ upper }) => upper),
    greyed: n - open < FEWEST,
  };
}
