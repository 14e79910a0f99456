import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginningOf } from '#calendar';
import { periodLengths } from '../domain/goal.events.js';
import { elapsed, periodsOf } from './periods.js';

const days = (...args: Parameters<typeof periodsOf>) =>
  periodsOf(...args).map(({ from, to, partial }) => `${from.slice(0, 10)} ${to.slice(0, 10)}${partial ? ' partial' : ''}`);

describe('the periods of a goal', () => {
  it('are months of the calendar, whatever their length, and that of February in a leap year', () => {
    expect(days({ from: '2027-12-01', until: null, period: 'MONTH' }, '2028-03-01T00:00:00.001Z')).toEqual([
      '2027-12-01 2028-01-01',
      '2028-01-01 2028-02-01',
      '2028-02-01 2028-03-01',
      '2028-03-01 2028-04-01',
    ]);
    const [february] = periodsOf({ from: '2028-02-01', until: null, period: 'MONTH' }, '2028-02-02T00:00:00.000Z');
    expect((Date.parse(february?.to ?? '') - Date.parse(february?.from ?? '')) / 86_400_000).toBe(29);
  });

  it('are quarters and years', () => {
    expect(days({ from: '2025-10-01', until: '2026-07-01', period: 'QUARTER' }, '2027-01-01T00:00:00.000Z')).toEqual([
      '2025-10-01 2026-01-01',
      '2026-01-01 2026-04-01',
      '2026-04-01 2026-07-01',
    ]);
    expect(days({ from: '2024-01-01', until: null, period: 'YEAR' }, '2025-06-01T00:00:00.000Z')).toEqual([
      '2024-01-01 2025-01-01',
      '2025-01-01 2026-01-01',
    ]);
  });

  it('are cut off where the goal begins and ends', () => {
    expect(days({ from: '2026-01-31', until: '2026-03-15', period: 'MONTH' }, '2027-01-01T00:00:00.000Z')).toEqual([
      '2026-01-31 2026-02-01 partial',
      '2026-02-01 2026-03-01',
      '2026-03-01 2026-03-15 partial',
    ]);
    expect(days({ from: '2026-02-10', until: null, period: 'YEAR' }, '2026-02-10T00:00:00.001Z')).toEqual([
      '2026-02-10 2027-01-01 partial',
    ]);
  });

  it('are one for the whole', () => {
    const whole = { from: '2026-01-31', until: '2026-03-15', period: 'WHOLE' } as const;
    expect(days(whole, '2026-02-01T00:00:00.000Z')).toEqual(['2026-01-31 2026-03-15']);
    expect(days(whole, '2026-01-31T00:00:00.000Z')).toEqual([]);
  });

  it('are none before the first has begun', () => {
    expect(days({ from: '2026-02-10', until: null, period: 'MONTH' }, '2026-02-10T00:00:00.000Z')).toEqual([]);
    expect(days({ from: '2026-02-10', until: null, period: 'MONTH' }, '2025-02-10T00:00:00.000Z')).toEqual([]);
  });

  it('do not know summer time: a day in March has as many hours as any', () => {
    const [march] = periodsOf({ from: '2026-03-01', until: null, period: 'MONTH' }, '2026-03-30T00:00:00.000Z');
    expect(Date.parse(march?.to ?? '') - Date.parse(march?.from ?? '')).toBe(31 * 86_400_000);
  });

  it('follow each other without a gap, cover the goal as far as it has begun, and grow only at the end', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const now = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(day, day, fc.constantFrom(...periodLengths), now, now, (a, b, period, one, other) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        if (from === until) return;
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const periods = periodsOf({ from, until, period }, later);
        periods.forEach((each, index) => {
          expect(each.from < each.to).toBe(true);
          expect(each.from).toBe(periods[index - 1]?.to ?? beginningOf(from));
        });
        const last = periods.at(-1);
        if (last !== undefined) {
          expect(last.from < later && last.to <= beginningOf(until)).toBe(true);
          expect(last.to >= later || last.to === beginningOf(until)).toBe(true);
        } else expect(later <= beginningOf(from)).toBe(true);
        const before = periodsOf({ from, until, period }, earlier);
        expect(periods.slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

describe('how much has passed', () => {
  it('is from none to all', () => {
    const june = { from: '2026-06-01T00:00:00.000Z', to: '2026-07-01T00:00:00.000Z' };
    expect(elapsed(june, '2026-05-01T00:00:00.000Z')).toBe(0);
    expect(elapsed(june, '2026-06-16T00:00:00.000Z')).toBe(0.5);
    expect(elapsed(june, '2027-06-16T00:00:00.000Z')).toBe(1);
  });
});
