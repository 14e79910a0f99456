import { describe, expect, it } from '@jest/globals';
import { geometricMeanOf, studentQuantile } from './geometric-mean.js';
import { seeded } from './testing/enumeration.js';

describe('geometricMeanOf', () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [9, 2.262],
    [30, 2.042],
    [1_000, 1.962],
  ])('takes Student’s quantile of %d degrees of freedom from every table: %d', (degrees, t) => {
    expect(studentQuantile(degrees)).toBeCloseTo(t, 3);
  });

  it('is the mean on the scale of logarithms, with its interval carried back', () => {
    const { value, lower, upper, n, greyed } = geometricMeanOf([1, 2, 4, 8, 16]);
    // Logarithms to the base of 2: 0 to 4, with the mean 2 and the standard error √(2.5/5).
    const reach = 2.776_445 * Math.sqrt(0.5);
    expect(value).toBeCloseTo(4, 10);
    expect(lower).toBeCloseTo(2 ** (2 - reach), 5);
    expect(upper).toBeCloseTo(2 ** (2 + reach), 5);
    expect([n, greyed]).toEqual([5, true]);
  });

  it('leaves out what has no logarithm, and says how many', () => {
    expect(geometricMeanOf([0, 3])).toMatchObject({ n: 1, leftOut: 1, value: expect.closeTo(3, 12), lower: null, upper: null });
    expect(geometricMeanOf([0])).toEqual({ n: 0, leftOut: 1, value: null, lower: null, upper: null, greyed: true });
  });

  it('covers the geometric mean in about 95 of 100 log-normal samples', () => {
    const random = seeded(11);
    const normal = (): number => Math.sqrt(-2 * Math.log(random.next().value)) * Math.cos(2 * Math.PI * random.next().value);
    const covering = Array.from({ length: 2_000 }, () =>
      geometricMeanOf(Array.from({ length: 7 }, () => Math.exp(3 + 1.5 * normal()))),
    ).filter(({ lower, upper }) => (lower ?? 0) <= Math.exp(3) && Math.exp(3) <= (upper ?? Infinity));
    expect(covering.length / 2_000).toBeGreaterThan(0.935);
    expect(covering.length / 2_000).toBeLessThan(0.965);
  });
});
