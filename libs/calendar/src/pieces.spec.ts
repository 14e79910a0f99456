import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from './pieces.js';
import type { Unit } from './pieces.js';
import { anyWindow } from './testing/index.js';
import { DAY_MS } from './window.js';

const MIDNIGHT = 'T00:00:00.000Z';

describe('the pieces of a window', () => {
  it('are whole months where there are some, then days, then moments', () => {
    expect(piecesOf({ from: '2023-11-29T12:00:00.000Z', to: '2024-03-02T06:00:00.000Z' }, ['MONTH', 'DAY'])).toEqual([
      { unit: 'MOMENT', from: '2023-11-29T12:00:00.000Z', to: `2023-11-30${MIDNIGHT}` },
      { unit: 'DAY', from: `2023-11-30${MIDNIGHT}`, to: `2023-12-01${MIDNIGHT}` },
      { unit: 'MONTH', from: `2023-12-01${MIDNIGHT}`, to: `2024-03-01${MIDNIGHT}` },
      { unit: 'DAY', from: `2024-03-01${MIDNIGHT}`, to: `2024-03-02${MIDNIGHT}` },
      { unit: 'MOMENT', from: `2024-03-02${MIDNIGHT}`, to: '2024-03-02T06:00:00.000Z' },
    ]);
  });

  it('of a year are its months, and of a stretch within a day that stretch', () => {
    expect(piecesOf({ from: `2024-01-01${MIDNIGHT}`, to: `2025-01-01${MIDNIGHT}` }, ['MONTH', 'DAY'])).toEqual([
      { unit: 'MONTH', from: `2024-01-01${MIDNIGHT}`, to: `2025-01-01${MIDNIGHT}` },
    ]);
    const within = { from: '2024-02-29T01:00:00.000Z', to: '2024-02-29T02:00:00.000Z' };
    expect(piecesOf(within, ['MONTH', 'DAY'])).toEqual([{ unit: 'MOMENT', ...within }]);
  });

  it.each([
    ['2026-01-01', '2026-04-01', ['MONTH 2026-01-01 2026-04-01']],
    ['2026-01-02', '2026-04-03', ['MOMENT 2026-01-02 2026-02-01', 'MONTH 2026-02-01 2026-04-01', 'MOMENT 2026-04-01 2026-04-03']],
    ['2025-12-31', '2026-02-01', ['MOMENT 2025-12-31 2026-01-01', 'MONTH 2026-01-01 2026-02-01']],
    ['2026-01-02', '2026-02-28', ['MOMENT 2026-01-02 2026-02-28']],
    ['2026-01-02', '2026-02-01', ['MOMENT 2026-01-02 2026-02-01']],
    ['9999-10-02', '9999-12-31', ['MOMENT 9999-10-02 9999-11-01', 'MONTH 9999-11-01 9999-12-01', 'MOMENT 9999-12-01 9999-12-31']],
    ['9999-12-15', '9999-12-20', ['MOMENT 9999-12-15 9999-12-20']],
  ])('in months, from %s to %s', (from, to, expected) => {
    const pieces = piecesOf({ from: `${from}${MIDNIGHT}`, to: `${to}${MIDNIGHT}` }, ['MONTH']);
    expect(pieces.map((piece) => `${piece.unit} ${piece.from.slice(0, 10)} ${piece.to.slice(0, 10)}`)).toEqual(expected);
  });

  it('follow on each other from one end to the other, each within its unit, and are as few as can be', () => {
    fc.assert(
      fc.property(anyWindow, fc.subarray<Unit>(['MONTH', 'DAY']), (window, units) => {
        const pieces = piecesOf(window, units);
        expect([window.from, ...pieces.map(({ to }) => to)]).toEqual([...pieces.map(({ from }) => from), window.to]);
        expect(pieces.length).toBeLessThanOrEqual(2 * units.length + 1);
        for (const { unit, from, to } of pieces) {
          expect(from < to).toBe(true);
          const pattern = { MONTH: /-01T00:00:00\.000Z$/, DAY: /T00:00:00\.000Z$/, MOMENT: /Z$/ }[unit];
          for (const end of [from, to]) expect(end).toMatch(pattern);
          if (unit !== 'MOMENT') expect(units).toContain(unit);
          // Two days may meet in it, but it holds none of them whole.
          else if (units.includes('DAY')) {
            expect(Math.ceil(Date.parse(from) / DAY_MS)).toBeGreaterThanOrEqual(Math.floor(Date.parse(to) / DAY_MS));
          }
        }
      }),
    );
  });
});
