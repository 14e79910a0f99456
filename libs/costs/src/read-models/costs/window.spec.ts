import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from './window.js';

const DAY_MS = 86_400_000;

const moments = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom(0, 0, 1, 86_399_999))
  .map(([days, milliseconds]) => new Date(Date.UTC(2023, 11, 1) + days * DAY_MS + milliseconds).toISOString());

describe('the pieces of a window', () => {
  it('are all of it, without gaps, and as few as months and days allow', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        fc.pre(a !== b);
        const [from, to] = a < b ? [a, b] : [b, a];
        const pieces = piecesOf({ from, to });
        expect(pieces[0]?.from).toBe(from);
        expect(pieces.at(-1)?.to).toBe(to);
        for (const [index, { to: end }] of pieces.slice(0, -1).entries()) expect(pieces[index + 1]?.from).toBe(end);
        for (const piece of pieces) {
          expect(piece.from < piece.to).toBe(true);
          if (piece.grain === 'M') expect(piece.from.slice(7) + piece.to.slice(7)).toBe('-01T00:00:00.000Z-01T00:00:00.000Z');
          if (piece.grain === 'D') expect(piece.from.slice(10) + piece.to.slice(10)).toBe('T00:00:00.000ZT00:00:00.000Z');
          // Two days may meet in it, but it holds none of them whole.
          const [from, to] = [Date.parse(piece.from) / DAY_MS, Date.parse(piece.to) / DAY_MS];
          if (piece.grain === null) expect(Math.ceil(from)).toBeGreaterThanOrEqual(Math.floor(to));
        }
        expect(pieces.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
