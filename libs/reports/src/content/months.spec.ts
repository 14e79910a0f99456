import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beforeOf, monthsOf, pastOf, pointsOf } from './months.js';

const moments = fc
  .tuple(
    fc.date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true }),
    fc.integer({ min: 1, max: 1_100 * 86_400_000 }),
  )
  .map(([from, length]) => ({ from: from.toISOString(), to: new Date(from.getTime() + length).toISOString() }));

describe('the months of a window', () => {
  it('cover it without gaps, each within one month', () => {
    fc.assert(
      fc.property(moments, (window) => {
        const months = monthsOf(window);
        expect(months[0]?.from).toBe(window.from);
        expect(months.at(-1)?.to).toBe(window.to);
        months.forEach(({ from, to }, index) => {
          expect(from < to).toBe(true);
          if (index > 0) expect(months[index - 1]?.to).toBe(from);
          const last = new Date(Date.parse(to) - 1).toISOString();
          expect(last.slice(0, 7)).toBe(from.slice(0, 7));
        });
      }),
    );
  });

  it('have limits that a constant rate stays within, and a jump does not', () => {
    const months = monthsOf({ from: '2026-01-01T00:00:00.000Z', to: '2026-07-01T00:00:00.000Z' });
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

  it('has one of equal length before it', () => {
    expect(beforeOf(window)).toEqual({ from: '2025-10-03T00:00:00.000Z', to: window.from });
  });
});
