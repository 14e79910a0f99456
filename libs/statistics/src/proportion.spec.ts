import { describe, expect, it } from '@jest/globals';
import { proportionOf } from './proportion.js';
import { binomialTerms, sum } from './testing/enumeration.js';

describe('proportionOf', () => {
  // Method 5 of Newcombe, Statistics in Medicine 17, 1998, table I.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('agrees with the published interval of %d in %d', (count, of, lower, upper) => {
    const found = proportionOf(count, of);
    expect(found.share).toBe(count / of);
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it('has an interval at whose ends the tails are exactly 2.5 %', () => {
    for (const [count, of] of [
      [0, 4],
      [3, 4],
      [7, 30],
      [30, 30],
      [120, 400],
    ] as const) {
      const { lower, upper } = proportionOf(count, of);
      if (count > 0) expect(sum(binomialTerms(of, lower).slice(count))).toBeCloseTo(0.025, 9);
      if (count < of) expect(sum(binomialTerms(of, upper).slice(0, count + 1))).toBeCloseTo(0.025, 9);
    }
  });

  it('covers the share in at least 95 of 100 cases, by enumeration', () => {
    for (const share of [0.01, 0.1, 0.37, 0.5, 0.9]) {
      for (const cases of [1, 6, 20, 45]) {
        const covering = binomialTerms(cases, share).filter((_, count) => {
          const { lower, upper } = proportionOf(count, cases);
          return lower <= share && share <= upper;
        });
        expect(sum(covering)).toBeGreaterThanOrEqual(0.95);
      }
    }
  });

  it('knows nothing from no cases, is greyed below ten, and refuses more than all', () => {
    expect(proportionOf(0, 0)).toEqual({ count: 0, of: 0, share: null, lower: 0, upper: 1, greyed: true });
    expect([proportionOf(1, 9).greyed, proportionOf(1, 10).greyed]).toEqual([true, false]);
    expect(() => proportionOf(3, 2)).toThrow('3 are more than all 2');
    expect(() => proportionOf(-1, 2)).toThrow(RangeError);
  });
});
