import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixVerdict } from './fix-verdict.js';

const rank = { DID_NOT_HOLD: 0, TOO_EARLY: 1, HELD: 2 };

describe('fixVerdict', () => {
  it.each([
    // before, days before, recurrences, days after; the p-values are of 1 fewer before, since the first starts the clock.
    { seen: [6, 100, 0, 100], verdict: 'HELD', because: 'five expected, none came: p = 1/32' },
    { seen: [5, 100, 0, 100], verdict: 'TOO_EARLY', because: 'four expected, none came: p = 1/16' },
    { seen: [5, 100, 0, 112], verdict: 'HELD', because: 'p = (100/212)^4 = 0.0495' },
    { seen: [21, 365, 3, 365], verdict: 'HELD', because: 'it came back, but far more rarely' },
    { seen: [4, 100, 3, 100], verdict: 'DID_NOT_HOLD', because: 'as often as before' },
    { seen: [11, 100, 8, 100], verdict: 'DID_NOT_HOLD', because: 'not significantly rarer, with enough to tell' },
    { seen: [3, 100, 1, 20], verdict: 'TOO_EARLY', because: 'came back once, soon' },
    { seen: [2, 10, 4, 5], verdict: 'DID_NOT_HOLD', because: 'far more often than before' },
    { seen: [3, 365, 1, 365], verdict: 'TOO_EARLY', because: 'p could not be below 1/8' },
    { seen: [1, 3, 0, 3_650], verdict: 'TOO_EARLY', because: 'once is no rate' },
    { seen: [1, 10, 1, 60], verdict: 'TOO_EARLY', because: 'once before and once since' },
    { seen: [1, 10, 2, 100], verdict: 'DID_NOT_HOLD', because: 'once before, and it keeps coming back' },
    { seen: [0, 0, 3, 100], verdict: 'TOO_EARLY', because: 'there is no before' },
    { seen: [4, 30, 2, 0], verdict: 'TOO_EARLY', because: 'there is no after' },
  ] as const)('$seen: $verdict, for $because', ({ seen: [before, exposureBefore, recurrences, exposureAfter], verdict }) => {
    expect(fixVerdict({ before, exposureBefore, recurrences, exposureAfter })).toBe(verdict);
  });

  const seen = fc.record({
    before: fc.nat(40),
    exposureBefore: fc.integer({ min: 1, max: 1_000 }),
    recurrences: fc.nat(40),
    exposureAfter: fc.integer({ min: 1, max: 1_000 }),
  });

  it('never gets better by another recurrence', () => {
    fc.assert(
      fc.property(seen, (given) => {
        const more = fixVerdict({ ...given, recurrences: given.recurrences + 1 });
        expect(rank[more]).toBeLessThanOrEqual(rank[fixVerdict(given)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never says that a fix did not hold when nothing came back, nor takes it back as quiet days go by', () => {
    fc.assert(
      fc.property(seen, fc.integer({ min: 1, max: 500 }), ({ before, exposureBefore, exposureAfter }, quietDays) => {
        const now = fixVerdict({ before, exposureBefore, recurrences: 0, exposureAfter });
        const later = fixVerdict({ before, exposureBefore, recurrences: 0, exposureAfter: exposureAfter + quietDays });
        expect(now).not.toBe('DID_NOT_HOLD');
        expect(rank[later]).toBeGreaterThanOrEqual(rank[now]);
      }),
    );
  });

  it('does not depend on the unit of time', () => {
    fc.assert(
      fc.property(seen, ({ before, exposureBefore, recurrences, exposureAfter }) => {
        const inHours = { before, exposureBefore: exposureBefore * 24, recurrences, exposureAfter: exposureAfter * 24 };
        expect(fixVerdict(inHours)).toBe(fixVerdict({ before, exposureBefore, recurrences, exposureAfter }));
      }),
    );
  });
});
