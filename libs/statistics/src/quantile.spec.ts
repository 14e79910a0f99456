import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantileOf } from './quantile.js';
import { binomialTerms, sum } from './testing/enumeration.js';

/** The numbers from 1 to n: each is its own rank. */
const ranks = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('quantileOf', () => {
  // The ranks of the interval of a median: Conover, Practical Nonparametric Statistics, 3rd ed. 1999, table A3; Newcombe's and NIST's alike.
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [50, 18, 33],
    [100, 40, 61],
  ])('bounds the median of %d by the published ranks', (n, lower, upper) => {
    expect(quantileOf(ranks(n), 0.5)).toEqual({ n, value: (n + 1) / 2, lower, upper, greyed: n < 10 });
  });

  it('gives no bound where there are too few values for it', () => {
    expect(quantileOf(ranks(5), 0.5)).toMatchObject({ value: 3, lower: null, upper: null });
    expect(quantileOf(ranks(35), 0.9)).toMatchObject({ value: 32, lower: 28, upper: null });
    expect(quantileOf(ranks(36), 0.9)).toMatchObject({ value: 33, lower: 29, upper: 36 });
    expect(quantileOf([], 0.5)).toEqual({ n: 0, value: null, lower: null, upper: null, greyed: true });
  });

  it('leaves out at most 2.5 % on each side, and one rank less would leave out more, by enumeration', () => {
    for (const share of [0.1, 0.5, 0.75, 0.9]) {
      for (const n of [1, 7, 36, 80, 300]) {
        const terms = binomialTerms(n, share);
        const { lower, upper } = quantileOf(ranks(n), share);
        // As many values as that may lie below the quantile before the bound passes it.
        const passed = (rank: number): number => sum(terms.slice(0, rank));
        const missed = (rank: number): number => sum(terms.slice(rank));
        expect(passed(lower ?? 0)).toBeLessThanOrEqual(0.025);
        expect(passed((lower ?? 0) + 1)).toBeGreaterThan(0.025);
        expect(missed(upper ?? n + 1)).toBeLessThanOrEqual(0.025);
        expect(missed((upper ?? n + 1) - 1)).toBeGreaterThan(0.025);
      }
    }
  });

  it('does not care for the order, and lies within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), fc.constantFrom(0.1, 0.5, 0.9), (values, share) => {
        const found = quantileOf(values, share);
        expect(quantileOf([...values].reverse(), share)).toEqual(found);
        const value = found.value ?? NaN;
        expect(values.filter((one) => one <= value).length).toBeGreaterThanOrEqual(values.length * share - 1e-9);
        expect(values.filter((one) => one >= value).length).toBeGreaterThanOrEqual(values.length * (1 - share) - 1e-9);
        if (found.lower !== null) expect(found.lower).toBeLessThanOrEqual(value);
        if (found.upper !== null) expect(found.upper).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
