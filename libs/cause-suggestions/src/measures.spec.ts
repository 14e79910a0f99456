import { describe, expect, it } from '@jest/globals';
import { measure } from './measures.js';

const answer = (given: readonly string[], ...keys: readonly string[]) => ({
  given,
  suggested: keys.map((key, at) => ({ key, confidence: at === 0 ? 0.8 : 0.1 })),
});

describe('measure', () => {
  it('takes any class that people gave for a hit', () => {
    const { asked, top1, top3, brier } = measure([
      answer(['a', 'b'], 'b', 'c'),
      answer(['a'], 'c', 'b', 'a'),
      answer(['a'], 'c', 'b', 'd', 'a'),
    ]);
    expect({ asked, top1, top3 }).toEqual({ asked: 3, top1: 1 / 3, top3: 2 / 3 });
    expect(brier).toBeCloseTo((0.04 + 0.64 + 0.64) / 3, 12);
  });

  it('weighs rare classes like common ones, and leaves out those that nobody gave', () => {
    // a: 2 hits, 1 missed: F1 0.8. b: never hit: 0. c was only suggested.
    expect(measure([answer(['a'], 'a'), answer(['a'], 'a'), answer(['a'], 'c'), answer(['b'], 'c')]).macroF1).toBeCloseTo(0.4, 12);
  });

  it('counts no suggestion as no confidence', () => {
    expect(measure([answer(['a'])])).toMatchObject({ top1: 0, brier: 0 });
  });
});
