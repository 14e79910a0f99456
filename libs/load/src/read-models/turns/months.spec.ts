import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthOf, monthsOf, startOfMonth } from './months.js';

const moment = fc
  .date({ min: new Date('0090-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(date.toISOString(), startOfMonth(date.toISOString())));

describe('whole months', () => {
  it.each([
    ['2026-01-01', '2026-04-01', { from: '2026-01', to: '2026-04' }, []],
    ['2026-01-02', '2026-04-03', { from: '2026-02', to: '2026-04' }, ['2026-01-02 2026-02-01', '2026-04-01 2026-04-03']],
    ['2025-12-31', '2026-02-01', { from: '2026-01', to: '2026-02' }, ['2025-12-31 2026-01-01']],
    ['2026-01-02', '2026-02-28', null, ['2026-01-02 2026-02-28']],
    ['2026-01-02', '2026-02-01', null, ['2026-01-02 2026-02-01']],
  ] as const)('from %s to %s', (from, to, months, edges) => {
    const window = { from: `${from}T00:00:00.000Z`, to: `${to}T00:00:00.000Z` };
    const found = monthsOf(window);
    expect(found.months).toEqual(months);
    expect(found.edges.map((edge) => `${edge.from.slice(0, 10)} ${edge.to.slice(0, 10)}`)).toEqual(edges);
  });

  it('and what lies beside them hold each moment of the window once, and no other', () => {
    fc.assert(
      fc.property(moment, moment, moment, (one, other, at) => {
        fc.pre(one !== other);
        const [from = '', to = ''] = [one, other].sort();
        const { months, edges } = monthsOf({ from, to });
        const inMonths = months !== null && monthOf(at) >= months.from && monthOf(at) < months.to ? 1 : 0;
        const held = inMonths + edges.filter((edge) => at >= edge.from && at < edge.to).length;
        expect(held).toBe(at >= from && at < to ? 1 : 0);
      }),
    );
  });
});
