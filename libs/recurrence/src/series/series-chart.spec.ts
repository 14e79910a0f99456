import { periodsOf } from '#calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chartOf, daysOf, judged, recordedParts } from './series-chart.js';

const year = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' };
const quarters = periodsOf(year, 'QUARTER');
const always = { beganAt: '2020-01-01T00:00:00.000Z', incidents: 0 };
const later = '2030-01-01T00:00:00.000Z';
const daysIn = (...asked: Parameters<typeof recordedParts>): readonly number[] => recordedParts(...asked).map(daysOf);

describe('recordedParts', () => {
  it('is what each stretch lasts', () => {
    expect(daysIn(quarters, always, later)).toEqual([90, 91, 92, 92]);
  });

  it('leaves out what is still to come', () => {
    expect(daysIn(quarters, always, '2025-05-01T12:00:00.000Z')).toEqual([90, 30.5, 0, 0]);
    expect(daysIn(quarters, always, '2024-05-01T00:00:00.000Z')).toEqual([0, 0, 0, 0]);
  });

  it('leaves out the time before there was a record, where it is a surprise that nothing happened in it', () => {
    const beganAt = '2025-05-01T00:00:00.000Z';
    expect(daysIn(quarters, { beganAt, incidents: 40 }, later)).toEqual([0, 61, 92, 92]);
    expect(daysIn(quarters, { beganAt, incidents: 4 }, later)).toEqual([90, 91, 92, 92]);
    expect(daysIn(quarters, { beganAt: null, incidents: 0 }, later)).toEqual([0, 0, 0, 0]);
  });
});

describe('chartOf', () => {
  it('puts the same rate between limits that follow the days of each stretch', () => {
    const { rate, points } = chartOf([5, 1, 20, 2], [30, 7, 90, 30]);
    expect(rate?.rate).toBeCloseTo(28 / 157, 12);
    // At means of 5.35, 1.25, 16.05 and 5.35.
    expect(points.map(({ lower, upper }) => [lower, upper])).toEqual([
      [0, 13],
      [0, 6],
      [6, 29],
      [0, 13],
    ]);
    expect(points.some(({ outside }) => outside)).toBe(false);
  });

  it('shows what is out of the ordinary', () => {
    const { points } = chartOf([2, 3, 1, 2, 12, 2, 1, 3], Array<number>(8).fill(30));
    expect(points.filter(({ outside }) => outside).map(({ count }) => count)).toEqual([12]);
  });

  it('shows what lies where nothing could be recorded, and draws nothing from it', () => {
    const { rate, points, test } = chartOf([9, 2, 2, 2], [0, 30, 30, 30]);
    expect(points[0]).toEqual({ count: 9, exposure: 0, lower: null, upper: null, outside: false });
    expect(rate).toMatchObject({ count: 6, exposure: 90 });
    expect(test.drift).toBe('NO_TREND');
    expect(chartOf([9, 2, 2, 2], [null, 30, 30, 30])).toEqual({
      rate,
      test,
      points: [{ ...points[0], exposure: null }, ...points.slice(1)],
    });
    expect(chartOf([1], [0])).toMatchObject({ rate: null, test: { drift: 'NOT_ENOUGH_DATA' } });
  });
});

describe('chartOf, of any exposures', () => {
  const buckets = fc.array(fc.record({ count: fc.nat(20), exposure: fc.integer({ min: 1, max: 1_000 }) }), { minLength: 1, maxLength: 12 });
  const charted = (given: readonly { readonly count: number; readonly exposure: number }[], scale = 1) =>
    chartOf(
      given.map(({ count }) => count),
      given.map(({ exposure }) => exposure * scale),
    );

  it('gives wider limits to what had more exposure', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const points = charted(given).points.toSorted((a, b) => (a.exposure ?? 0) - (b.exposure ?? 0));
        for (const [index, { lower, upper }] of points.entries()) {
          const before = points[index - 1];
          expect(lower ?? -1).toBeGreaterThanOrEqual(before?.lower ?? 0);
          expect(upper ?? -1).toBeGreaterThanOrEqual(before?.upper ?? 0);
        }
      }),
    );
  });

  it('says the same whatever the unit', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const [one, another] = [charted(given), charted(given, 1_024)];
        expect(another.points.map(({ outside }) => outside)).toEqual(one.points.map(({ outside }) => outside));
        expect(another.test.drift).toBe(one.test.drift);
      }),
    );
  });
});

describe('judged', () => {
  const months = Array<number>(12).fill(30);
  const rising = { chart: chartOf([0, 0, 1, 0, 1, 0, 1, 2, 1, 2, 1, 3], months) };
  const flat = { chart: chartOf(Array<number>(12).fill(2), months) };
  const few = { chart: chartOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3], months) };
  const verdictsOf = (charted: readonly { readonly chart: ReturnType<typeof chartOf> }[]) =>
    judged(charted).map(({ drift }) => drift.verdict);

  it('says what can be said', () => {
    expect(verdictsOf([rising, flat, few])).toEqual(['INCREASING', 'NO_TREND', 'NOT_ENOUGH_DATA']);
    expect(judged([few])[0]?.drift).toEqual({ statistic: null, pValue: 1, qValue: null, verdict: 'NOT_ENOUGH_DATA' });
  });

  it('claims less the more was looked at, not counting what could not be tested', () => {
    const alone = judged([rising])[0]?.drift;
    const among = judged([rising, ...Array<typeof flat>(9).fill(flat), few])[0]?.drift;
    expect(alone?.qValue).toBe(alone?.pValue);
    expect(among?.qValue).toBeCloseTo(10 * (among?.pValue ?? 0), 10);
    expect(verdictsOf([rising, ...Array<typeof flat>(9).fill(flat)])[0]).toBe('NO_TREND');
  });
});
