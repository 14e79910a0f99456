import { ALPHA, requireCount, requirePositive, twoSidedNormal } from './confidence.js';

export const drifts = ['INCREASING', 'DECREASING', 'NO_TREND', 'NOT_ENOUGH_DATA'] as const;
/** What the test for a trend allows to be said. NO_TREND: none was shown, which is not that there is none. */
export type Drift = (typeof drifts)[number];

export interface LaplaceTest {
  /** About standard normal when the rate is constant; positive where events lie late. Null where there are too few of them. */
  readonly statistic: number | null;
  /** Two-sided; 1 where there are too few events. */
  readonly pValue: number;
  readonly drift: Drift;
}

/** With fewer the normal approximation is too rough near 5 %, and hardly any trend could be told anyway. */
export const FEWEST_EVENTS = 5;

const NOT_ENOUGH: LaplaceTest = { statistic: null, pValue: 1, drift: 'NOT_ENOUGH_DATA' };

/**
 * Does the rate of events drift? Laplace's test, the most powerful one against a log-linear trend of a Poisson process: given how many
 * events there were, their times lie evenly in the window when the rate is constant, and
 * u = (mean time − T/2) / (T·√(1/12n)) is about standard normal (Cox and Lewis, The Statistical Analysis of Series of Events, 1966, ch. 3).
 * @param times of the events, from 0 to `length`, in any order.
 * @param length of the window, in the same unit; it ended by the clock, not with an event.
 * @throws RangeError where a time lies outside.
 */
export function laplaceTest(times: readonly number[], length: number): LaplaceTest {
  requirePositive('length', length);
  let sum = 0;
  for (const time of times) {
    if (!(time >= 0 && time <= length)) throw new RangeError(`${time} does not lie between 0 and ${length}`);
    sum += time / length;
  }
  const n = times.length;
  return n < FEWEST_EVENTS ? NOT_ENOUGH : tested((sum - n / 2) / Math.sqrt(n / 12));
}

/** How many events fell into a stretch of time, and how much they could have fallen into. */
export interface CountInBucket {
  readonly count: number;
  /** From 0; a bucket of 0 holds no events. */
  readonly exposure: number;
}

/**
 * {@link laplaceTest} where only counts are known, of buckets in the order of time. Time is what the exposures add up to, and an event is
 * taken to lie in the middle of its bucket: given n events, each is in bucket i with the probability pᵢ = exposureᵢ / their sum, so that
 * the sum of the middles xᵢ has the mean n/2 and the variance n·(Σ pᵢxᵢ² − ¼). Of k buckets the sum moves in steps of about 1/k, and is
 * taken half a step nearer to its mean for that. With ever finer buckets it becomes Laplace's test.
 * @throws RangeError for what is no count or no exposure, and for events in a bucket without exposure.
 */
export function laplaceTestOfCounts(buckets: readonly CountInBucket[]): LaplaceTest {
  const total = buckets.reduce((sum, { exposure }) => sum + exposure, 0);
  let events = 0;
  let used = 0;
  let before = 0;
  let sum = 0;
  let squares = 0;
  for (const { count, exposure } of buckets) {
    requireCount('count', count);
    if (exposure === 0 && count === 0) continue;
    requirePositive('exposure', exposure);
    const share = exposure / total;
    const middle = before + share / 2;
    before += share;
    used++;
    events += count;
    sum += count * middle;
    squares += share * middle * middle;
  }
  if (events < FEWEST_EVENTS || used < 2) return NOT_ENOUGH;
  const distance = sum - events / 2;
  const corrected = Math.sign(distance) * Math.max(0, Math.abs(distance) - 1 / (2 * used));
  return tested(corrected / Math.sqrt(events * (squares - 1 / 4)));
}

function tested(statistic: number): LaplaceTest {
  const pValue = twoSidedNormal(statistic);
  return { statistic, pValue, drift: pValue > ALPHA ? 'NO_TREND' : statistic > 0 ? 'INCREASING' : 'DECREASING' };
}
