import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodLengths, periodsOf } from './periods.js';

const moment = fc
  .date({ min: new Date('0090-01-01T00:00:00Z'), max: new Date('0140-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('periods', () => {
  it('are months or quarters, cut off where the window is', () => {
    const window = { from: '2026-02-10T00:00:00.000Z', to: '2026-07-02T00:00:00.000Z' };
    const starts = (length: 'MONTH' | 'QUARTER') => periodsOf(window, length, 100).map(({ from }) => from.slice(0, 10));
    expect(starts('MONTH')).toEqual(['2026-02-10', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']);
    expect(starts('QUARTER')).toEqual(['2026-02-10', '2026-04-01', '2026-07-01']);
    expect(periodsOf(window, 'QUARTER', 100).at(-1)).toEqual({ from: '2026-07-01T00:00:00.000Z', to: window.to });
    expect(periodsOf(window, 'MONTH', 2)).toHaveLength(2);
    expect(periodsOf({ from: '2025-12-31T23:59:59.999Z', to: '2026-01-01T00:00:00.000Z' }, 'MONTH', 100)).toHaveLength(1);
  });

  it('make up the window without gaps, whatever it is', () => {
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(...periodLengths), (one, other, length) => {
        fc.pre(one !== other);
        const [from = '', to = ''] = [one, other].sort();
        const periods = periodsOf({ from, to }, length, 10_000);
        const begins = periods.map((period) => period.from);
        const ends = periods.map((period) => period.to);
        expect(begins).toEqual([from, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(to);
        expect(periods.every((period) => period.from < period.to)).toBe(true);
      }),
    );
  });
});
