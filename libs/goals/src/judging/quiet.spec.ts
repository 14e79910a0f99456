import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeClasses, quietnessOf } from './quiet.js';
import type { ClassSeen, Observed } from './quiet.js';

const goal: Observed = {
  lookedBackDays: 365,
  from: '2026-01-01T00:00:00.000Z',
  until: '2026-06-01T00:00:00.000Z',
  quietDays: 30,
  now: '2026-03-01T00:00:00.000Z',
};
const seen = (before: number, lastAt: string | null = '2025-12-01T00:00:00.000Z', count = 0): ClassSeen => ({ before, count, lastAt });
const march = '2026-03-10T00:00:00.000Z';
const over = { ...goal, now: '2026-07-01T00:00:00.000Z' };

describe('how quiet a class is', () => {
  it('is counted from its last incident, but no further back than the goal', () => {
    expect(quietnessOf(seen(9), goal)).toMatchObject({ since: goal.from, days: 59 });
    expect(quietnessOf(seen(9, '2026-01-20T00:00:00.000Z', 3), goal)).toMatchObject({ since: '2026-01-20T00:00:00.000Z', days: 40 });
    expect(quietnessOf(seen(9, null), goal)).toMatchObject({ since: goal.from, days: 59 });
    expect(quietnessOf(seen(9), over)).toMatchObject({ days: 151 });
    expect(quietnessOf(seen(9), { ...goal, now: '2025-12-31T00:00:00.000Z' })).toMatchObject({
      days: 0,
      expected: 0,
      chance: 1,
      pValue: 1,
    });
  });

  it('says what to expect at the earlier rate, and how probable the silence is', () => {
    const { expected, chance, pValue } = quietnessOf(seen(9), over);
    expect(expected).toBeCloseTo((9 * 151) / 365, 10);
    expect(chance).toBeCloseTo(Math.exp(-(9 * 151) / 365), 10);
    expect(pValue).toBeCloseTo((365 / 516) ** 9, 10);
  });

  it('is not called gone too early', () => {
    expect(quietnessOf(seen(9, '2026-02-20T00:00:00.000Z', 1), goal).standing).toBe('RECURRING');
    expect(quietnessOf(seen(9), { ...goal, now: '2025-12-20T00:00:00.000Z' }).standing).toBe('RECURRING');
    expect(quietnessOf(seen(4), over).standing).toBe('QUIET');
    // Once a year, and quiet for five months: nothing to see.
    expect(quietnessOf(seen(1), over).standing).toBe('QUIET');
    expect(quietnessOf(seen(0, null), over).standing).toBe('QUIET');
    expect(quietnessOf(seen(9), over).standing).toBe('GONE');
  });

  it('is the more certain the longer it lasts, and the test never more so than with the rate for known', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 150 }), (before, days) => {
        const at = (day: number) =>
          quietnessOf(seen(before), { ...goal, now: new Date(Date.parse(goal.from) + day * 86_400_000).toISOString() });
        const [one, later] = [at(days), at(days + 1)];
        expect(later.pValue).toBeLessThanOrEqual(one.pValue);
        expect(later.chance).toBeLessThanOrEqual(one.chance);
        expect(one.pValue).toBeGreaterThanOrEqual(one.chance * (1 - 1e-9));
      }),
    );
  });
});

describe('whether classes are gone', () => {
  it('is only said at the end, unless one comes in the days that are to be quiet', () => {
    expect(judgeClasses([seen(9), seen(4)], goal)).toEqual({ status: 'RUNNING', certain: false });
    expect(judgeClasses([seen(9), seen(4, march, 2)], { ...goal, now: '2026-03-11T00:00:00.000Z' })).toMatchObject({ status: 'RUNNING' });
    const may = { ...goal, now: '2026-05-10T00:00:00.000Z' };
    expect(judgeClasses([seen(9), seen(4, '2026-05-02T00:00:00.000Z', 1)], may)).toEqual({ status: 'MISSED', certain: true });
    expect(judgeClasses([seen(9), seen(4, '2026-05-01T23:59:59.999Z', 1)], may)).toMatchObject({ status: 'RUNNING' });
  });

  it('is certain where the silence of each is more than chance', () => {
    expect(judgeClasses([seen(9), seen(12)], over)).toEqual({ status: 'MET', certain: true });
    expect(judgeClasses([seen(9), seen(1)], over)).toEqual({ status: 'MET', certain: false });
    expect(judgeClasses([seen(9, march, 2)], over)).toEqual({ status: 'MET', certain: false });
  });

  it('has nothing to go by where none was ever seen', () => {
    expect(judgeClasses([seen(0, null), seen(0, null)], over)).toEqual({ status: 'NOT_ENOUGH_DATA', certain: false });
    expect(judgeClasses([seen(0, null), seen(1)], over)).toMatchObject({ status: 'MET' });
    expect(judgeClasses([seen(0, march, 1)], over)).toMatchObject({ status: 'MET' });
  });

  it('stays missed whatever else comes while time passes', () => {
    const day = fc.integer({ min: 0, max: 200 });
    const moment = (days: number): string => new Date(Date.parse(goal.from) + days * 86_400_000).toISOString();
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), fc.array(day, { minLength: 2, maxLength: 6 }), (incidents, looks) => {
        let missed = false;
        for (const look of [...looks].sort((a, b) => a - b)) {
          const end = Math.min(look, 151);
          const come = incidents.filter((each) => each < end);
          const lastAt = come.length === 0 ? null : moment(Math.max(...come));
          const { status } = judgeClasses([{ before: 5, count: come.length, lastAt }], { ...goal, now: moment(look) });
          if (missed) expect(status).toBe('MISSED');
          missed ||= status === 'MISSED';
          if (status === 'MET') expect(look).toBeGreaterThanOrEqual(151);
        }
      }),
    );
  });
});
