import { describe, expect, it } from '@jest/globals';
import { periodsOf } from '#calendar';
import { pastOf, pointsOf } from './months.js';

describe('the months of a window', () => {
  it('have limits that a constant rate stays within, and a jump does not', () => {
    const months = periodsOf({ from: '2026-01-01T00:00:00.000Z', to: '2026-07-01T00:00:00.000Z' }, 'MONTH');
    expect(pointsOf([4, 4, 4, 4, 4, 4], months).some(({ outside }) => outside)).toBe(false);
    expect(pointsOf([1, 1, 1, 1, 1, 19], months).map(({ outside }) => outside)).toEqual([false, false, false, false, false, true]);
    expect(pointsOf([3], months.slice(0, 1))).toEqual([{ count: 3, lower: null, upper: null, outside: false }]);
    expect(pointsOf([0, 0], months.slice(0, 2))).toEqual([
      { count: 0, lower: 0, upper: 0, outside: false },
      { count: 0, lower: 0, upper: 0, outside: false },
    ]);
  });
});

describe('a window', () => {
  const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };

  it('ends where the past does', () => {
    expect(pastOf(window, '2026-02-01T00:00:00.000Z').to).toBe('2026-02-01T00:00:00.000Z');
    expect(pastOf(window, '2027-02-01T00:00:00.000Z')).toEqual(window);
  });
});
