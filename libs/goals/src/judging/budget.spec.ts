import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparisons } from '../domain/goal.events.js';
import { budgetOf } from './budget.js';
import { isOn, isToBeReached } from './number.js';

describe('a budget', () => {
  it.each([
    ['BELOW', 1, 0, { of: 0, used: 0, left: 0 }],
    ['BELOW', 4, 1, { of: 3, used: 1, left: 2 }],
    ['AT_MOST', 2, 5, { of: 2, used: 5, left: -3 }],
    ['AT_LEAST', 4, 1, { of: 4, used: 1, left: 3 }],
    ['ABOVE', 4, 7, { of: 5, used: 7, left: 0 }],
  ] as const)('of %s %d, %d used', (comparison, target, count, budget) => {
    expect(budgetOf({ unit: 'COUNT', comparison, target }, count)).toEqual(budget);
  });

  it('is not one of a duration or a share', () => {
    expect(budgetOf({ unit: 'SECONDS', comparison: 'AT_MOST', target: 600 }, 4)).toBeNull();
  });

  it('is spent just when the number is on the side of the target that it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparisons), fc.integer({ min: 1, max: 30 }), fc.nat(40), (comparison, target, count) => {
        const left = budgetOf({ unit: 'COUNT', comparison, target }, count)?.left ?? NaN;
        expect(isToBeReached(comparison) ? left === 0 : left >= 0).toBe(isOn({ comparison, target }, count));
      }),
    );
  });
});
