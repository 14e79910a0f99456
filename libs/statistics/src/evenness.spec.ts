import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spreadOf } from './evenness.js';
import { multinomialOutcomes, sum } from './testing/enumeration.js';

/** Every way in which turns can fall to people with equal chances. */
const outcomes = (turns: number, people: number) => multinomialOutcomes(turns, Array<number>(people).fill(1 / people));

describe('spreadOf', () => {
  it('goes from 1, where all did as much, to 0, where one did everything', () => {
    expect(spreadOf([4, 4, 4])).toMatchObject({ people: 3, turns: 12, evenness: 1, largestShare: 1 / 3, half: 2, verdict: 'AS_BY_CHANCE' });
    expect(spreadOf([12, 0, 0])).toMatchObject({ evenness: 0, largestShare: 1, half: 1, verdict: 'UNEVEN' });
    // Shares of 1/2, 1/4, 1/8 and 1/8 have an entropy of 1.75 bits, of 2 at most.
    expect(spreadOf([8, 4, 2, 2]).evenness).toBeCloseTo(0.875, 12);
    expect(spreadOf([8, 4, 2, 2]).half).toBe(1);
  });

  it('has as the mark of chance the mean over all that can happen, by enumeration', () => {
    for (const [turns, people] of [
      [1, 2],
      [5, 5],
      [12, 3],
      [9, 4],
    ] as const) {
      const mean = sum(outcomes(turns, people).map(({ counts, probability }) => probability * (spreadOf(counts).evenness ?? 0)));
      expect(spreadOf([turns, ...Array<number>(people - 1).fill(0)]).evennessByChance).toBeCloseTo(mean, 10);
    }
  });

  it('calls equal chances uneven in about 5 of 100 cases, by enumeration', () => {
    for (const [turns, people] of [
      [20, 2],
      [10, 3],
      [25, 4],
      [12, 6],
    ] as const) {
      const uneven = outcomes(turns, people).filter(({ counts }) => spreadOf(counts).verdict === 'UNEVEN');
      const share = sum(uneven.map(({ probability }) => probability));
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.075);
    }
  });

  it('does not judge few turns, nor one person, nor nothing', () => {
    expect(spreadOf([9, 0, 0])).toMatchObject({ evenness: 0, pValue: 1, verdict: 'NOT_ENOUGH_DATA' });
    expect(spreadOf([10, ...Array<number>(19).fill(0)]).verdict).toBe('NOT_ENOUGH_DATA');
    expect(spreadOf([30])).toMatchObject({ evenness: null, evennessByChance: null, largestShare: 1, half: 1, verdict: 'NOT_ENOUGH_DATA' });
    expect(spreadOf([0, 0])).toMatchObject({ evenness: null, largestShare: null, half: 0, verdict: 'NOT_ENOUGH_DATA' });
    expect(() => spreadOf([1.5])).toThrow(RangeError);
  });

  it('does not care who is who', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (turns) => {
        const { evenness, ...spread } = spreadOf(turns);
        const { evenness: backwards, ...other } = spreadOf([...turns].reverse());
        expect(other.half).toBe(spread.half);
        expect(other.verdict).toBe(spread.verdict);
        if (evenness !== null) expect(backwards).toBeCloseTo(evenness, 10);
      }),
    );
  });
});
