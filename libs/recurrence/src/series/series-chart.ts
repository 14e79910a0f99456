import { DAY_MS, lengthOf } from '#calendar';
import type { Window } from '#calendar';
import { benjaminiHochberg, controlLimits, isOutside, laplaceTestOfCounts, rateOf, recordBegan } from '#statistics';
import type { Drift, LaplaceTest, Rate } from '#statistics';
import type { RecordBefore } from '../read-models/counts/record.query.js';

/** A count of a stretch of time, and what chance alone would have made of it. */
export interface ChartedCount {
  readonly count: number;
  /** What it is a rate per; 0 where nothing could be recorded, null where nobody knows. */
  readonly exposure: number | null;
  /** The control limits; null without an exposure. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whether the count lies outside them. */
  readonly outside: boolean;
}

export interface Chart {
  readonly points: readonly ChartedCount[];
  /** The mean rate per exposure, which the limits are made from; null where there was none. */
  readonly rate: Rate | null;
  readonly test: LaplaceTest;
}

/**
 * When incidents could have been recorded in each of some stretches: what is still to come does not count, and neither does what lies before
 * the record began. Where they could not have been, the part is empty and begins with the stretch.
 * @param stretches one after another, without gaps. @param record of the time from the first stretch to the end of the last, or to now.
 */
export function recordedParts(stretches: readonly Window[], record: RecordBefore, now: string): readonly Window[] {
  const recorded = recordedWindow(stretches, record, now);
  return stretches.map(({ from, to }) => {
    const part = { from: from < recorded.from ? recorded.from : from, to: to > recorded.to ? recorded.to : to };
    return part.from < part.to ? part : { from, to: from };
  });
}

export function daysOf(part: Window): number {
  return lengthOf(part) / DAY_MS;
}

function recordedWindow(stretches: readonly Window[], record: RecordBefore, now: string): Window {
  const [from, last] = [stretches[0]?.from ?? now, stretches.at(-1)?.to ?? now];
  const to = now < last ? now : last;
  if (from >= to) return { from: to, to };
  return { from: record.beganAt === null ? to : recordBegan({ from, to }, record.beganAt, record.incidents), to };
}

/**
 * Puts counts between their control limits, and tests them for a trend. Counts of no exposure are shown, and left out of both.
 * @param exposures days, deployments or requests; null where nobody knows.
 */
export function chartOf(counts: readonly number[], exposures: readonly (number | null)[]): Chart {
  const buckets = counts.map((count, index) => ({ count, exposure: exposures[index] ?? null }));
  const usable = buckets.flatMap(({ count, exposure }) => (exposure === null || exposure <= 0 ? [] : [{ count, exposure }]));
  const incidents = sumOf(usable.map(({ count }) => count));
  const rate = usable.length === 0 ? null : rateOf(incidents, sumOf(usable.map(({ exposure }) => exposure)));
  const points = buckets.map(({ count, exposure }): ChartedCount => {
    if (rate === null || exposure === null || exposure <= 0) return { count, exposure, lower: null, upper: null, outside: false };
    const limits = controlLimits(rate.rate, exposure);
    return { count, exposure, ...limits, outside: isOutside(count, limits) };
  });
  return { points, rate, test: laplaceTestOfCounts(usable) };
}

export interface JudgedDrift {
  readonly statistic: number | null;
  readonly pValue: number;
  /** Null where there is not enough data. */
  readonly qValue: number | null;
  readonly verdict: Drift;
}

const MOST_FALSE = 0.05;

/** Adds to each chart what its test comes to: a trend is claimed only where it stands up among all those that could have been seen. */
export function judged<Charted extends { readonly chart: Chart }>(
  charted: readonly Charted[],
): readonly (Charted & { readonly drift: JudgedDrift })[] {
  const testable = charted.filter(({ chart }) => chart.test.drift !== 'NOT_ENOUGH_DATA');
  const qValues = benjaminiHochberg(testable.map(({ chart }) => chart.test.pValue));
  const qValueOf = new Map(testable.map((each, index) => [each, qValues[index] ?? null]));
  return charted.map((each) => {
    const { statistic, pValue, drift } = each.chart.test;
    const qValue = qValueOf.get(each) ?? null;
    return { ...each, drift: { statistic, pValue, qValue, verdict: qValue !== null && qValue > MOST_FALSE ? 'NO_TREND' : drift } };
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
