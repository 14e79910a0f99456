import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { survivalOf, survivalQuantile } from './kaplan-meier.js';
import type { Span } from './kaplan-meier.js';
import { quantileOf } from './quantile.js';
import { seeded } from './testing/enumeration.js';

/** Weeks of remission, an open end marked by a minus: Freireich et al., Blood 21, 1963. */
const spans = (...weeks: readonly number[]): readonly Span[] => weeks.map((week) => ({ length: Math.abs(week), ended: week > 0 }));
const treated = spans(6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35);
const placebo = spans(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

const anySpans = fc.array(fc.record({ length: fc.nat(12), ended: fc.boolean() }), { maxLength: 25 });

/** Efron's way to the same curve (1967): whatever goes on hands its weight, in equal parts, to all that are known to last longer. */
function redistributed(given: readonly Span[]): ReadonlyMap<number, number> {
  const ascending = [...given].sort((a, b) => a.length - b.length || Number(b.ended) - Number(a.ended));
  const weights = ascending.map(() => 1 / ascending.length);
  const survival = new Map<number, number>();
  let left = 1;
  ascending.forEach(({ length, ended }, index) => {
    const weight = weights[index] ?? 0;
    if (ended) {
      left -= weight;
      survival.set(length, left);
    } else {
      const longer = ascending.length - index - 1;
      for (let later = index + 1; later < ascending.length; later++) weights[later] = (weights[later] ?? 0) + weight / longer;
    }
  });
  return survival;
}

describe('survivalOf', () => {
  it('agrees with the published curve, its standard errors and its intervals', () => {
    // Kaplan-Meier and Greenwood: Kleinbaum and Klein, Survival Analysis, 3rd ed. 2012, ch. 2; intervals: Stata's "sts list" of the same.
    const published = [
      [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
    ] as const;
    const { n, open, steps } = survivalOf(treated);
    expect([n, open, steps.length]).toEqual([21, 12, published.length]);
    published.forEach(([length, atRisk, ended, survival, error, lower, upper], index) => {
      const step = steps[index];
      expect(step).toMatchObject({ length, atRisk, ended });
      const found = [step?.survival, Math.sqrt(step?.variance ?? 0), step?.lower, step?.upper];
      expect(found).toEqual([survival, error, lower, upper].map((value) => expect.closeTo(value, 4)));
    });
  });

  it('is what Efron’s redistribution comes to', () => {
    fc.assert(
      fc.property(anySpans, (given) => {
        const expected = redistributed(given);
        const { steps } = survivalOf(given);
        expect(steps.map(({ length }) => length)).toEqual([...expected.keys()]);
        for (const { length, survival, lower, upper } of steps) {
          expect(survival).toBeCloseTo(expected.get(length) ?? NaN, 10);
          if (survival > 0) expect(lower <= survival && survival <= upper).toBe(true);
        }
      }),
    );
  });

  it('has the binomial variance where nothing is open', () => {
    for (const { survival, variance } of survivalOf(placebo).steps) expect(variance).toBeCloseTo((survival * (1 - survival)) / 21, 12);
  });

  it('refuses what cannot last', () => {
    for (const length of [-1, NaN, Infinity]) expect(() => survivalOf([{ length, ended: true }])).toThrow(RangeError);
  });
});

describe('survivalQuantile', () => {
  it('agrees with the published medians and their intervals', () => {
    // R's survival package, conf.type = "log-log".
    expect(survivalQuantile(survivalOf(treated), 0.5)).toEqual({ n: 21, value: 23, lower: 13, upper: null, greyed: true });
    expect(survivalQuantile(survivalOf(placebo), 0.5)).toEqual({ n: 21, value: 8, lower: 4, upper: 11, greyed: false });
  });

  it('is unknown where too many go on', () => {
    expect(survivalQuantile(survivalOf(treated), 0.9)).toMatchObject({ value: null, upper: null });
    expect(survivalQuantile(survivalOf([]), 0.5)).toEqual({ n: 0, value: null, lower: null, upper: null, greyed: true });
  });

  it('is the plain quantile where nothing is open', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }), fc.constantFrom(0.25, 0.5, 0.9), (lengths, share) => {
        const { value } = survivalQuantile(survivalOf(lengths.map((length) => ({ length, ended: true }))), share);
        expect(value).toBe(quantileOf(lengths, share).value);
      }),
    );
  });

  it('covers the median in about 95 of 100 cases though a third goes on', () => {
    const random = seeded(3);
    const exponential = (mean: number): number => -mean * Math.log(random.next().value);
    const covering = Array.from({ length: 1_000 }, () => {
      const sample = Array.from({ length: 40 }, () => {
        const [length, seen] = [exponential(1), exponential(2)];
        return { length: Math.min(length, seen), ended: length <= seen };
      });
      return survivalQuantile(survivalOf(sample), 0.5);
    }).filter(({ lower, upper }) => (lower ?? 0) <= Math.LN2 && Math.LN2 <= (upper ?? Infinity));
    expect(covering.length / 1_000).toBeGreaterThan(0.93);
    expect(covering.length / 1_000).toBeLessThan(0.975);
  });
});
