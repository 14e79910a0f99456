import { describe, expect, it } from '@jest/globals';
import { fitBlend, fitCalibration, probability, sharesOf } from './blend.js';

describe('the blend of models', () => {
  const judged = Array.from({ length: 300 }, (_, at) => {
    const given = at % 2;
    return [0, 1].map((place) => ({ said: [place === given ? 1 : -1, at % 3 === place ? 1 : -1], given: place === given }));
  });

  it('is what it starts from where nothing was judged, or what people gave is no class of any model', () => {
    expect(fitBlend([], [1, 0.5])).toEqual([1, 0.5]);
    expect(fitBlend([[{ said: [1, 2], given: false }]], [1, 0.5])).toEqual([1, 0.5]);
  });

  it('listens to the model that was right, and less to the one that guessed', () => {
    const [right, guessing] = fitBlend(judged, [0.5, 0.5]);
    expect(right).toBeGreaterThan(1);
    expect(Math.abs(guessing ?? 1)).toBeLessThan(0.3);
  });

  it('shares an incident out among its classes', () => {
    const shares = sharesOf([[1], [0], [-1e9]], [2]).map(Math.exp);
    expect(shares[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(sharesOf([], [2])).toEqual([]);
  });
});

describe('calibration', () => {
  it('takes shares as they are where nothing was judged', () => {
    expect(fitCalibration([])).toEqual([1, 0]);
    expect(probability(Math.log(0.3), [1, 0])).toBeCloseTo(0.3, 12);
  });

  it('gives probabilities that agree with what happened', () => {
    const judged = Array.from({ length: 1_000 }, (_, at) => ({
      share: Math.log(at % 2 === 1 ? 0.5 : 0.05),
      given: at % 2 === 1 ? at % 10 < 7 : at % 10 < 2,
    }));
    const calibration = fitCalibration(judged);
    const happened = (share: number): number => judged.filter((each) => each.share === share && each.given).length / 500;
    for (const share of [Math.log(0.5), Math.log(0.05)]) expect(probability(share, calibration)).toBeCloseTo(happened(share), 1);
  });

  it.each([Number.NEGATIVE_INFINITY, -1e9, 0])('stays within 0 and 1 for the logarithm of a share of %d', (share) => {
    expect(probability(share, [1e9, 0])).toBeGreaterThanOrEqual(0);
    expect(probability(share, [1e9, 0])).toBeLessThanOrEqual(1);
  });
});
