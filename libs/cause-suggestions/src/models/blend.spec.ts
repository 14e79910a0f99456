import { describe, expect, it } from '@jest/globals';
import { fitBlend, probability } from './blend.js';

describe('the blend of models', () => {
  it('is what it starts from where nothing was judged', () => {
    expect(fitBlend([], [1, 0.5, -1])).toEqual([1, 0.5, -1]);
  });

  it('listens to the model that was right, and less to the one that guessed', () => {
    const judged = Array.from({ length: 200 }, (_, at) => ({
      evidence: [at % 2 === 0 ? 1 : -1, at % 3 === 0 ? 1 : -1, 1],
      given: at % 2 === 0,
    }));
    const [right, guessing] = fitBlend(judged, [0.5, 0.5, 0]);
    expect(right).toBeGreaterThan(2);
    expect(Math.abs(guessing ?? 1)).toBeLessThan(0.3);
  });

  it('gives probabilities that agree with what happened', () => {
    const judged = Array.from({ length: 1_000 }, (_, at) => ({ evidence: [at % 2, 1], given: at % 2 === 1 ? at % 10 < 7 : at % 10 < 2 }));
    const weights = fitBlend(judged, [0, 0]);
    const happened = (kind: number): number => judged.filter(({ evidence, given }) => evidence[0] === kind && given).length / 500;
    expect(probability([1, 1], weights)).toBeCloseTo(happened(1), 1);
    expect(probability([0, 1], weights)).toBeCloseTo(happened(0), 1);
  });

  it('stays within 0 and 1 whatever the evidence', () => {
    expect(probability([1e9], [1e9])).toBeLessThanOrEqual(1);
    expect(probability([-1e9], [1e9])).toBeGreaterThanOrEqual(0);
  });
});
