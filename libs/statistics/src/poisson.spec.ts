import { describe, expect, it } from '@jest/globals';
import { controlLimits, isOutside } from './control-limits.js';
import { rateOf } from './poisson.js';
import { poissonTerms, sum } from './testing/enumeration.js';

describe('rateOf', () => {
  // Garwood's table, as in Pearson and Hartley, Biometrika Tables for Statisticians I, table 40.
  it.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [2, 0.242, 7.22],
    [3, 0.619, 8.77],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
  ])('agrees with the published interval of %d', (count, lower, upper) => {
    const found = rateOf(count);
    expect(found.lower).toBeCloseTo(lower, 2);
    expect(found.upper).toBeCloseTo(upper, 2);
  });

  it('has an interval at whose ends the tails are exactly 2.5 %', () => {
    for (const count of [0, 1, 4, 17, 90]) {
      const { lower, upper } = rateOf(count, 30);
      if (count > 0) expect(1 - sum(poissonTerms(lower * 30).slice(0, count))).toBeCloseTo(0.025, 9);
      expect(sum(poissonTerms(upper * 30).slice(0, count + 1))).toBeCloseTo(0.025, 9);
    }
  });

  it('is per unit of exposure', () => {
    const [plain, perDay] = [rateOf(6), rateOf(6, 30)];
    expect([perDay.rate, perDay.lower, perDay.upper].map((bound) => bound * 30)).toEqual([
      6,
      expect.closeTo(plain.lower, 12),
      expect.closeTo(plain.upper, 12),
    ]);
    expect(() => rateOf(6, 0)).toThrow('exposure is greater than 0, not 0');
  });
});

describe('controlLimits', () => {
  // The exact signal limits that are published for small means: at most 0.135 % of false alarms.
  it.each([
    [1, 5],
    [2, 7],
    [3, 9],
    [5, 13],
    [8, 18],
    [12, 24],
  ])('signal, where %d are expected, above %d', (mean, upper) => {
    expect(controlLimits(mean).upper).toBe(upper);
  });

  it('are the nearest ones that chance passes in at most 0.135 % of cases, by enumeration', () => {
    for (let mean = 0.004; mean < 400; mean *= 1.37) {
      const terms = poissonTerms(mean);
      const { lower, upper } = controlLimits(mean / 7, 7);
      const above = (limit: number): number => sum(terms.slice(limit + 1));
      const below = (limit: number): number => sum(terms.slice(0, limit));
      expect(above(upper)).toBeLessThanOrEqual(0.00135);
      if (upper > 0) expect(above(upper - 1)).toBeGreaterThan(0.00135);
      expect(below(lower)).toBeLessThanOrEqual(0.00135);
      expect(below(lower + 1)).toBeGreaterThan(0.00135);
    }
  });

  it('let a count be outside on either side, and nothing of nothing', () => {
    const limits = controlLimits(12);
    expect([2, 3, 24, 25].map((count) => isOutside(count, limits))).toEqual([true, false, false, true]);
    expect(controlLimits(0, 30)).toEqual({ lower: 0, upper: 0 });
    expect(() => controlLimits(-1)).toThrow(RangeError);
  });
});
