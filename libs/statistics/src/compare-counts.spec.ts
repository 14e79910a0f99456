import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareCounts, directionalPValue, InvalidCountError } from './compare-counts.js';
import type { CountComparison, CountsWithExposure } from './compare-counts.js';
import { binomialTerms, sum } from './testing/enumeration.js';

function compare(before: number, after: number, exposureBefore = 1, exposureAfter = 1): CountComparison {
  return compareCounts({ before, after, exposureBefore, exposureAfter });
}

const counts = fc.record<CountsWithExposure>({
  before: fc.nat(200),
  after: fc.nat(200),
  exposureBefore: fc.double({ min: 0.01, max: 1_000, noNaN: true }),
  exposureAfter: fc.double({ min: 0.01, max: 1_000, noNaN: true }),
});

function swapped({ before, after, exposureBefore, exposureAfter }: CountsWithExposure): CountsWithExposure {
  return { before: after, after: before, exposureBefore: exposureAfter, exposureAfter: exposureBefore };
}

function isClose(actual: number | null, expected: number | null, relative = 1e-8): boolean {
  if (actual === null || expected === null) return actual === expected;
  return Math.abs(actual - expected) <= relative * Math.max(Math.abs(actual), Math.abs(expected), 1e-300);
}

describe('compareCounts', () => {
  it.each([
    [3, 6, 2, 0.43, 12.36, 0.254, 'NOT_ENOUGH_DATA'],
    [4, 8, 2, 0.54, 9.08, 0.194, 'NOT_ENOUGH_DATA'],
    [5, 10, 2, 0.62, 7.46, 0.151, 'NOT_ENOUGH_DATA'],
    [3, 10, 3.33, 0.86, 18.85, 0.046, 'WEAK'],
    [4, 12, 3, 0.91, 12.76, 0.038, 'WEAK'],
    [5, 15, 3, 1.04, 10.55, 0.021, 'INCREASED'],
    [10, 20, 2, 0.89, 4.78, 0.049, 'WEAK'],
    [20, 40, 2, 1.14, 3.61, 0.007, 'INCREASED'],
    [40, 20, 0.5, 0.277, 0.877, 0.007, 'DECREASED'],
  ] as const)('agrees with the published vector %d → %d', (before, after, ratio, lower, upper, p, verdict) => {
    const comparison = compare(before, after);
    expect(comparison.rateRatio).toBeCloseTo(ratio, 2);
    expect(comparison.lower).toBeCloseTo(lower, 2);
    expect(comparison.upper).toBeCloseTo(upper, 2);
    expect(comparison.pValue).toBeCloseTo(p, 3);
    expect(comparison.verdict).toBe(verdict);
  });

  it.each([
    [4, 0.66, 0.0625, 'NOT_ENOUGH_DATA'],
    [5, 0.92, 0.03125, 'WEAK'],
    [6, 1.18, 0.015625, 'INCREASED'],
  ] as const)('gives an infinite ratio for 0 → %d', (after, lower, p, verdict) => {
    const comparison = compare(0, after);
    expect(comparison).toMatchObject({ rateRatio: null, upper: null, verdict });
    expect(comparison.lower).toBeCloseTo(lower, 2);
    expect(comparison.pValue).toBeCloseTo(p, 10);
  });

  it('gives a ratio of 0 where everything ceased', () => {
    expect(compare(6, 0)).toMatchObject({ rateRatio: 0, lower: 0, verdict: 'DECREASED' });
    expect(compare(6, 0).upper).toBeCloseTo(1 / 1.1774, 3);
  });

  it('says that nothing is not enough', () => {
    expect(compare(0, 0, 3, 5)).toEqual({ rateRatio: null, lower: 0, upper: null, pValue: 1, verdict: 'NOT_ENOUGH_DATA' });
  });

  it('calls a rate steady when a halving and a doubling are ruled out', () => {
    expect(compare(100, 104).verdict).toBe('STEADY');
    expect(compare(30, 30).verdict).toBe('STEADY');
    expect(compare(15, 15).verdict).toBe('NOT_ENOUGH_DATA');
  });

  it('agrees with the enumeration of every outcome, for small counts and uneven exposures', () => {
    for (const share of [0.05, 0.25, 0.5, 0.7, 0.96]) {
      for (let before = 0; before <= 14; before++) {
        for (let after = 0; after <= 14; after++) {
          if (before + after === 0) continue;
          const counts = { before, after, exposureBefore: 1 - share, exposureAfter: share };
          const terms = binomialTerms(before + after, share);
          const atLeast = sum(terms.slice(after));
          const atMost = sum(terms.slice(0, after + 1));
          const change = after * (1 - share) - before * share;
          const expected = Math.abs(change) < 1e-9 ? Math.min(atLeast, atMost) : change > 0 ? atLeast : atMost;
          expect(isClose(directionalPValue(counts), expected, 1e-9)).toBe(true);
        }
      }
    }
  });

  it('has an interval at whose ends the tails are exactly 2.5 %', () => {
    for (const [before, after, t1, t2] of [
      [3, 6, 1, 1],
      [0, 5, 2, 1],
      [7, 0, 1, 3],
      [12, 31, 0.5, 90],
      [40, 2, 365, 30],
    ] as const) {
      const { lower, upper } = compare(before, after, t1, t2);
      const shareAt = (ratio: number): number => (ratio * t2) / (t1 + ratio * t2);
      if (after > 0) expect(sum(binomialTerms(before + after, shareAt(lower)).slice(after))).toBeCloseTo(0.025, 8);
      if (upper !== null) expect(sum(binomialTerms(before + after, shareAt(upper)).slice(0, after + 1))).toBeCloseTo(0.025, 8);
      expect([after === 0, before === 0]).toEqual([lower === 0, upper === null]);
    }
  });

  it('covers the true ratio in at least 95 of 100 cases, by enumeration', () => {
    for (const ratio of [0.3, 1, 1.7, 4]) {
      for (const n of [1, 5, 12, 30]) {
        const terms = binomialTerms(n, ratio / (1 + ratio));
        const covering = terms.filter((_, after) => {
          const { lower, upper } = compare(n - after, after);
          return lower <= ratio && (upper === null || ratio <= upper);
        });
        expect(sum(covering)).toBeGreaterThanOrEqual(0.95);
      }
    }
  });

  it('says the opposite when the periods change places', () => {
    const opposite = { INCREASED: 'DECREASED', DECREASED: 'INCREASED', STEADY: 'STEADY', WEAK: 'WEAK', NOT_ENOUGH_DATA: 'NOT_ENOUGH_DATA' };
    fc.assert(
      fc.property(counts, (given) => {
        const there = compareCounts(given);
        const back = compareCounts(swapped(given));
        expect(back.verdict).toBe(opposite[there.verdict]);
        expect(isClose(back.pValue, there.pValue)).toBe(true);
        if (there.lower > 0) expect(isClose(back.upper, 1 / there.lower)).toBe(true);
        else expect(back.upper).toBeNull();
        if (there.upper !== null) expect(isClose(back.lower, 1 / there.upper)).toBe(true);
      }),
    );
  });

  it('holds the estimate in its interval, and p between 0 and 1', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { rateRatio, lower, upper, pValue } = compareCounts(given);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(lower).toBeGreaterThanOrEqual(0);
        if (rateRatio !== null) {
          expect(lower).toBeLessThanOrEqual(rateRatio);
          if (upper !== null) expect(upper).toBeGreaterThanOrEqual(rateRatio);
        }
      }),
    );
  });

  it('moves up with the count after', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const less = compareCounts(given);
        const more = compareCounts({ ...given, after: given.after + 1 });
        expect(more.lower).toBeGreaterThan(less.lower);
        if (less.upper !== null && more.upper !== null) expect(more.upper).toBeGreaterThan(less.upper);
      }),
    );
  });

  it('does not care for the unit of the exposures, but for their ratio', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.001, max: 1_000, noNaN: true }), (given, unit) => {
        const scaled = compareCounts({
          ...given,
          exposureBefore: given.exposureBefore * unit,
          exposureAfter: given.exposureAfter * unit,
        });
        const plain = compareCounts(given);
        expect(isClose(scaled.lower, plain.lower)).toBe(true);
        expect(isClose(scaled.upper, plain.upper)).toBe(true);
      }),
    );
    expect(compare(10, 20, 1, 2).rateRatio).toBeCloseTo(1, 12);
    expect(compare(10, 10, 1, 2).rateRatio).toBeCloseTo(0.5, 12);
  });

  it('stays exact and quick for counts of any size', () => {
    const huge = 2_147_483_647;
    for (const [before, after] of [
      [1e6, 1_001_000],
      [huge, huge - 1_000],
      [huge, 1],
      [1, huge],
      [0, huge],
      [huge, 0],
    ] as const) {
      const { rateRatio, lower, upper, pValue } = compare(before, after);
      for (const value of [rateRatio ?? 1, lower, upper ?? 1, pValue]) expect(Number.isFinite(value)).toBe(true);
      if (rateRatio !== null) expect(lower).toBeLessThanOrEqual(rateRatio);
    }
    // ± 1.96 standard errors of the logarithm, which is as good as exact here.
    const { lower, upper } = compare(1e6, 1_001_000);
    expect(lower).toBeCloseTo(1.001 * Math.exp(-1.959964 * Math.sqrt(1e-6 + 1 / 1_001_000)), 5);
    expect(upper).toBeCloseTo(1.001 * Math.exp(1.959964 * Math.sqrt(1e-6 + 1 / 1_001_000)), 5);
    expect(compare(1e6, 1_001_000, 1e12, 1e-12).rateRatio).toBeGreaterThan(1e23);
  });

  it.each([
    [{ before: -1 }, 'before'],
    [{ after: 1.5 }, 'after'],
    [{ after: Number.NaN }, 'after'],
    [{ before: Infinity }, 'before'],
    [{ exposureBefore: 0 }, 'exposureBefore'],
    [{ exposureAfter: -3 }, 'exposureAfter'],
    [{ exposureAfter: Number.NaN }, 'exposureAfter'],
    [{ exposureBefore: Infinity }, 'exposureBefore'],
  ] as const)('refuses %j and names what is at fault', (part, path) => {
    const given = { before: 1, after: 1, exposureBefore: 1, exposureAfter: 1, ...part };
    expect(() => compareCounts(given)).toThrow(InvalidCountError);
    expect(() => compareCounts(given)).toThrow(expect.objectContaining({ path }));
  });
});
