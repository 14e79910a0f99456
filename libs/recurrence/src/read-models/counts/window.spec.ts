import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyWindow } from '../../testing/histories.js';
import { addMonths, DAY_MS, lengthOf, piecesOf, windowBefore } from './window.js';
import type { Unit } from './window.js';

const MIDNIGHT = 'T00:00:00.000Z';

describe('piecesOf', () => {
  it('takes whole months where it can, then days, then moments', () => {
    expect(piecesOf({ from: '2023-11-29T12:00:00.000Z', to: '2024-03-02T06:00:00.000Z' }, ['MONTH', 'DAY'])).toEqual([
      { unit: 'MOMENT', from: '2023-11-29T12:00:00.000Z', to: `2023-11-30${MIDNIGHT}` },
      { unit: 'DAY', from: `2023-11-30${MIDNIGHT}`, to: `2023-12-01${MIDNIGHT}` },
      { unit: 'MONTH', from: `2023-12-01${MIDNIGHT}`, to: `2024-03-01${MIDNIGHT}` },
      { unit: 'DAY', from: `2024-03-01${MIDNIGHT}`, to: `2024-03-02${MIDNIGHT}` },
      { unit: 'MOMENT', from: `2024-03-02${MIDNIGHT}`, to: '2024-03-02T06:00:00.000Z' },
    ]);
  });

  it('takes a year as its months, and a stretch within a day as it is', () => {
    expect(piecesOf({ from: `2024-01-01${MIDNIGHT}`, to: `2025-01-01${MIDNIGHT}` }, ['MONTH', 'DAY'])).toEqual([
      { unit: 'MONTH', from: `2024-01-01${MIDNIGHT}`, to: `2025-01-01${MIDNIGHT}` },
    ]);
    const within = { from: '2024-02-29T01:00:00.000Z', to: '2024-02-29T02:00:00.000Z' };
    expect(piecesOf(within, ['MONTH', 'DAY'])).toEqual([{ unit: 'MOMENT', ...within }]);
  });

  it('makes pieces that follow on each other from one end to the other, each within its unit', () => {
    fc.assert(
      fc.property(anyWindow, fc.subarray<Unit>(['MONTH', 'DAY']), (window, units) => {
        const pieces = piecesOf(window, units);
        expect(pieces[0]?.from).toBe(window.from);
        expect(pieces.at(-1)?.to).toBe(window.to);
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.from).toBe(pieces[index]?.to);
        });
        expect(pieces.length).toBeLessThanOrEqual(5);
        for (const { unit, from, to } of pieces) {
          expect(from < to).toBe(true);
          const pattern = { MONTH: /-01T00:00:00\.000Z$/, DAY: /T00:00:00\.000Z$/, MOMENT: /Z$/ }[unit];
          for (const end of [from, to]) expect(end).toMatch(pattern);
          if (unit === 'MOMENT' && units.includes('DAY')) expect(lengthOf({ from, to })).toBeLessThan(2 * DAY_MS);
          if (unit !== 'MOMENT') expect(units).toContain(unit);
        }
      }),
    );
  });
});

describe('windowBefore', () => {
  it('is of the same length, leap days and all', () => {
    expect(windowBefore({ from: `2024-03-01${MIDNIGHT}`, to: `2024-03-31${MIDNIGHT}` })).toEqual({
      from: `2024-01-31${MIDNIGHT}`,
      to: `2024-03-01${MIDNIGHT}`,
    });
  });

  it('ends at the year 0, since what lies before does not sort', () => {
    expect(windowBefore({ from: `2000-01-01${MIDNIGHT}`, to: `9999-12-31${MIDNIGHT}` }).from).toBe(`0000-01-01${MIDNIGHT}`);
  });
});

describe('addMonths', () => {
  it('goes over the years', () => {
    expect(addMonths(`2023-12-01${MIDNIGHT}`, 3)).toBe(`2024-03-01${MIDNIGHT}`);
    expect(addMonths(`2024-01-01${MIDNIGHT}`, -2)).toBe(`2023-11-01${MIDNIGHT}`);
  });
});
