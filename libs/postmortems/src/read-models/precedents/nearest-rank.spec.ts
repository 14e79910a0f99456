import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestRank } from './nearest-rank.js';

describe('a percentile by nearest rank', () => {
  it.each([
    [50, [7], 7],
    [50, [1, 9], 1],
    [50, [1, 2, 9], 2],
    [50, [1, 2, 8, 9], 2],
    [90, [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 9],
    [90, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 10],
    [90, [1, 2, 3], 3],
  ])('of %d in %j is %d', (percent, values, expected) => {
    expect(nearestRank(values, percent)).toBe(expected);
  });

  it('is the smallest value that so many percent do not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 120 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const ascending = values.toSorted((a, b) => a - b);
        const share = (limit: number): number => values.filter((value) => value <= limit).length * 100;
        const found = nearestRank(ascending, percent);
        expect(share(found)).toBeGreaterThanOrEqual(percent * values.length);
        expect(share(found - 1)).toBeLessThan(percent * values.length);
      }),
    );
  });

  it('is nothing where there are no values', () => {
    expect(() => nearestRank([], 50)).toThrow(RangeError);
  });
});
