import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { poissonBinomialMedian } from './poisson-binomial.js';

/** By multiplying out: how likely each number of successes is. */
function distributionOf(probabilities: readonly number[]): readonly number[] {
  return probabilities.reduce<readonly number[]>(
    (chances, p) => [...chances, 0].map((chance, hits) => chance * (1 - p) + (chances[hits - 1] ?? 0) * p),
    [1],
  );
}

const once = (probabilities: readonly number[]) => probabilities.map((probability) => ({ probability, trials: 1 }));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('poissonBinomialMedian', () => {
  it('has about as much below as above, by enumeration', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 25 }), (probabilities) => {
        const median = poissonBinomialMedian(once(probabilities));
        const chances = distributionOf(probabilities);
        expect(sum(chances.slice(0, median))).toBeLessThan(0.51);
        expect(sum(chances.slice(median + 1))).toBeLessThan(0.51);
      }),
    );
  });

  it('is what is known of the binomial and the Poisson distribution', () => {
    expect(poissonBinomialMedian([{ probability: 0.5, trials: 10 }])).toBe(5);
    expect(poissonBinomialMedian([{ probability: 0.1, trials: 6 }])).toBe(0);
    expect(poissonBinomialMedian([{ probability: 0.9, trials: 6 }])).toBe(6);
    // The medians of Poisson distributions with means 0.6, 0.75, 1.6, 1.75 and 10.6.
    const poisson = [0.6, 0.75, 1.6, 1.75, 10.6].map((mean) => poissonBinomialMedian([{ probability: mean / 1e6, trials: 1e6 }]));
    expect(poisson).toEqual([0, 1, 1, 2, 10]);
  });

  it('is certain of what is certain', () => {
    expect(poissonBinomialMedian([])).toBe(0);
    expect(poissonBinomialMedian(once([1, 1, 0]))).toBe(2);
    expect(poissonBinomialMedian([{ probability: 1, trials: 2.6 }])).toBe(3);
  });

  it('is one of the two whole numbers next to the mean', () => {
    const some = fc.array(fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), trials: fc.nat(40) }));
    fc.assert(
      fc.property(some, (of) => {
        const mean = sum(of.map(({ probability, trials }) => probability * trials));
        expect(Math.abs(poissonBinomialMedian(of) - mean)).toBeLessThan(1);
      }),
    );
  });
});
