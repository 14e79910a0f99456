import { describe, expect, it } from '@jest/globals';
import { benjaminiHochberg, compareCounts } from '#statistics';
import fc from 'fast-check';
import { compareClasses } from './compare-classes.js';
import type { ClassCounts } from './compare-classes.js';

const days = { before: 90, after: 90 };
const all = { minOccurrences: 1, first: 500 };

function of(classKey: string, previousCount: number, count: number): ClassCounts {
  return { classKey, previousCount, count, suggested: 0 };
}

const someClasses = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 25 })
  .map((counts) => counts.map(([previous, count], index) => of(`class-${index}`, previous, count)));

describe('compareClasses', () => {
  it('gives the most frequent first, then by key, and only what occurred often enough', () => {
    const compared = compareClasses([of('b', 0, 3), of('a', 1, 3), of('c', 9, 1), of('d', 0, 7)], days, { minOccurrences: 2, first: 2 });
    expect(compared.map(({ classKey }) => classKey)).toEqual(['d', 'a']);
  });

  it('compares per more requests than a year has microseconds', () => {
    const [few] = compareClasses([of('network', 5, 15)], { before: 3, after: 6 }, all);
    const [many] = compareClasses([of('network', 5, 15)], { before: 3e13, after: 6e13 }, all);
    expect(many?.comparison.rateRatio).toBeCloseTo(few?.comparison.rateRatio ?? 0, 10);
    expect(many?.comparison.pValue).toBeCloseTo(few?.comparison.pValue ?? 0, 10);
  });

  it('compares each class by itself', () => {
    const [network] = compareClasses([of('network', 5, 15)], days, all);
    expect(network?.comparison).toEqual(compareCounts({ before: 5, after: 15, exposureBefore: 90, exposureAfter: 90 }));
    expect(network).toMatchObject({ count: 15, previousCount: 5, verdict: 'INCREASED' });
    expect(network?.qValue).toBeCloseTo(0.021, 3);
  });

  it('claims less when many classes were looked at', () => {
    const others = Array.from({ length: 11 }, (_, index) => of(`class-${index}`, 3, 3));
    const [network] = compareClasses([of('network', 5, 15), ...others], days, all);
    expect(network?.comparison.verdict).toBe('INCREASED');
    expect(network?.qValue).toBeCloseTo(0.249, 2);
    expect(network?.verdict).toBe('WEAK');
  });

  it('corrects for the classes that are not shown, too', () => {
    const classes = [of('network', 5, 15), of('gone', 4, 0), of('rare', 0, 1)];
    const compared = compareClasses(classes, days, { minOccurrences: 2, first: 1 });
    const pValues = compareClasses(classes, days, { minOccurrences: 0, first: 500 }).map(({ comparison }) => comparison.pValue);
    expect(compared.map(({ qValue }) => qValue)).toEqual([benjaminiHochberg(pValues)[0]]);
  });

  it('compares rates, not counts', () => {
    const [half] = compareClasses([of('network', 20, 20)], { before: 90, after: 30 }, all);
    expect(half).toMatchObject({ verdict: 'INCREASED', comparison: { verdict: 'INCREASED' } });
    expect(half?.comparison.rateRatio).toBeCloseTo(3, 10);
  });

  it('compares nothing where there is no record to compare with', () => {
    for (const none of [
      { before: 0, after: 90 },
      { before: 90, after: 0 },
    ]) {
      expect(compareClasses([of('network', 0, 40)], none, all)).toEqual([
        {
          classKey: 'network',
          count: 40,
          suggested: 0,
          previousCount: 0,
          comparison: { rateRatio: null, lower: 0, upper: null, pValue: 1, verdict: 'NOT_ENOUGH_DATA' },
          qValue: null,
          verdict: 'NOT_ENOUGH_DATA',
        },
      ]);
    }
  });

  it('never claims more for a class among others than for itself', () => {
    fc.assert(
      fc.property(someClasses, (classes) => {
        for (const { comparison, verdict, qValue } of compareClasses(classes, days, all)) {
          if (verdict !== comparison.verdict) expect(verdict).toBe('WEAK');
          expect(qValue).toBeGreaterThanOrEqual(comparison.pValue * (1 - 1e-12));
          if (classes.length === 1) expect(verdict).toBe(comparison.verdict);
        }
      }),
    );
  });

  it('seldom claims a change where there is none', () => {
    // 12 classes of 3 incidents a quarter that never change: by eye, some class doubles in nine of ten pairs of quarters.
    let seed = 1;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const poisson = (mean: number): number => {
      let count = -1;
      for (let product = 1; product > Math.exp(-mean); product *= random()) count++;
      return count;
    };
    const quarters = 400;
    let doubled = 0;
    let claimed = 0;
    for (let quarter = 0; quarter < quarters; quarter++) {
      const classes = Array.from({ length: 12 }, (_, index) => of(`class-${index}`, poisson(3), poisson(3)));
      if (classes.some(({ previousCount, count }) => count >= 4 && count >= 2 * previousCount)) doubled++;
      if (compareClasses(classes, days, all).some(({ verdict }) => verdict === 'INCREASED' || verdict === 'DECREASED')) claimed++;
    }
    expect(doubled / quarters).toBeGreaterThan(0.8);
    expect(claimed / quarters).toBeLessThan(0.05);
  });
});
