import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostPeriods, periodsOf, startOf } from './periods.js';
import type { Period } from './periods.js';
import { anyWindow } from './testing/index.js';
import { momentOf } from './window.js';
import type { Window } from './window.js';

const periods: readonly Period[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

function starts(from: string, to: string, period: Period): readonly string[] {
  return periodsOf({ from: `${from}T00:00:00.000Z`, to: `${to}T00:00:00.000Z` }, period).map((stretch) => stretch.from.slice(0, 10));
}

describe('the periods of a window', () => {
  it('count the leap day', () => {
    expect(starts('2024-02-27', '2024-03-02', 'DAY')).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']);
    expect(starts('2023-02-28', '2023-03-02', 'DAY')).toEqual(['2023-02-28', '2023-03-01']);
  });

  it('are weeks from Monday, over the turn of the year too', () => {
    // 2024-12-30 is the Monday of week 1 of 2025.
    expect(starts('2024-12-25', '2025-01-14', 'WEEK')).toEqual(['2024-12-25', '2024-12-30', '2025-01-06', '2025-01-13']);
    // A Sunday belongs to the week before it.
    expect(starts('2024-03-03', '2024-03-05', 'WEEK')).toEqual(['2024-03-03', '2024-03-04']);
  });

  it('are months, quarters and years where the calendar has them', () => {
    expect(starts('2023-11-15', '2024-03-01', 'MONTH')).toEqual(['2023-11-15', '2023-12-01', '2024-01-01', '2024-02-01']);
    expect(starts('2023-11-15', '2024-07-02', 'QUARTER')).toEqual(['2023-11-15', '2024-01-01', '2024-04-01', '2024-07-01']);
    expect(starts('2023-11-15', '2025-01-01', 'YEAR')).toEqual(['2023-11-15', '2024-01-01']);
  });

  it('are cut off where the window is, and are no more than are asked for', () => {
    const within = { from: '2024-01-10T12:00:00.000Z', to: '2024-01-10T18:00:00.000Z' };
    expect(periodsOf(within, 'QUARTER')).toEqual([within]);
    const turn = { from: '2025-12-31T23:59:59.999Z', to: '2026-01-01T00:00:00.000Z' };
    expect(periodsOf(turn, 'MONTH')).toEqual([turn]);
    expect(periodsOf({ from: '0000-01-01T00:00:00.000Z', to: '9999-12-31T00:00:00.000Z' }, 'DAY', 3)).toHaveLength(3);
  });

  it('cover it without gaps, each within one period, no more than were foretold, and to the end of the year 9999', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(...periods), (window, period) => {
        const stretches = periodsOf(window, period);
        expect([window.from, ...stretches.map(({ to }) => to)]).toEqual([...stretches.map(({ from }) => from), window.to]);
        expect(stretches.length).toBeLessThanOrEqual(mostPeriods(window, period));
        const isWithinOne = ({ from, to }: Window): boolean => startOf(momentOf(Date.parse(to) - 1), period) === startOf(from, period);
        expect(stretches.filter((stretch) => stretch.from >= stretch.to || !isWithinOne(stretch))).toEqual([]);
      }),
    );
  });
});
