import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rateOf } from '#statistics';
import { comparisons, metricUnits } from '../domain/goal.events.js';
import { judge } from './number.js';
import type { Reached, Target } from './number.js';

const below1: Target = { unit: 'COUNT', comparison: 'BELOW', target: 1 };
const atLeast3: Target = { unit: 'COUNT', comparison: 'AT_LEAST', target: 3 };
const within10Minutes: Target = { unit: 'SECONDS', comparison: 'AT_MOST', target: 600 };

function counted(count: number): Reached {
  const { rate: value, lower, upper } = rateOf(count);
  return { value, lower, upper, grey: count < 10 };
}

function measured(value: number | null, lower: number | null, upper: number | null, grey = false): Reached {
  return { value, lower, upper, grey };
}

describe('a count that is to stay low', () => {
  it('is met only when the period is over', () => {
    expect(judge(below1, counted(0), false)).toEqual({ status: 'RUNNING', certain: false });
    // None in a month may well be chance: up to 3.7 a month would be.
    expect(judge(below1, counted(0), true)).toEqual({ status: 'MET', certain: false });
    expect(judge({ ...below1, target: 4 }, counted(0), true)).toEqual({ status: 'MET', certain: true });
  });

  it('is missed as soon as there are too many, and certainly so when even the least of the interval is', () => {
    expect(judge(below1, counted(1), false)).toEqual({ status: 'MISSED', certain: false });
    expect(judge(below1, counted(6), false)).toEqual({ status: 'MISSED', certain: true });
    expect(judge({ ...below1, comparison: 'AT_MOST' }, counted(1), true)).toEqual({ status: 'MET', certain: false });
    expect(judge({ ...below1, comparison: 'AT_MOST' }, counted(2), false)).toMatchObject({ status: 'MISSED' });
  });

  it('never gets from MISSED to anything else while time passes and more come', () => {
    const limit = fc.record({ comparison: fc.constantFrom('BELOW', 'AT_MOST'), target: fc.nat(8) });
    fc.assert(
      fc.property(limit, fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }), ({ comparison, target }, more) => {
        let [count, missed] = [0, false];
        more.forEach((each, index) => {
          count += each;
          const { status } = judge({ unit: 'COUNT', comparison, target }, counted(count), index === more.length - 1);
          if (missed) expect(status).toBe('MISSED');
          missed ||= status === 'MISSED';
          expect(status === 'MET' && index < more.length - 1).toBe(false);
        });
      }),
    );
  });
});

describe('a count that is to be reached', () => {
  it('is met as soon as it is, stays so, and is missed only at the end', () => {
    expect(judge(atLeast3, counted(2), false)).toEqual({ status: 'RUNNING', certain: false });
    expect(judge(atLeast3, counted(3), false)).toEqual({ status: 'MET', certain: false });
    expect(judge({ ...atLeast3, comparison: 'ABOVE' }, counted(3), false)).toMatchObject({ status: 'RUNNING' });
    expect(judge(atLeast3, counted(2), true)).toEqual({ status: 'MISSED', certain: false });
    expect(judge({ ...atLeast3, target: 30 }, counted(12), true)).toEqual({ status: 'MISSED', certain: true });
    expect(judge(atLeast3, counted(30), true)).toEqual({ status: 'MET', certain: true });
  });
});

describe('a duration, a share or a rate', () => {
  it('is judged when the period is over', () => {
    expect(judge(within10Minutes, measured(300, 200, 900), false)).toEqual({ status: 'RUNNING', certain: false });
    expect(judge(within10Minutes, measured(300, 200, 900), true)).toEqual({ status: 'MET', certain: false });
    expect(judge(within10Minutes, measured(300, 200, 600), true)).toEqual({ status: 'MET', certain: true });
    expect(judge(within10Minutes, measured(700, 500, null), true)).toEqual({ status: 'MISSED', certain: false });
    expect(judge(within10Minutes, measured(700, 601, null), true)).toEqual({ status: 'MISSED', certain: true });
    const share: Target = { unit: 'SHARE', comparison: 'ABOVE', target: 0.9 };
    expect(judge(share, measured(0.95, 0.91, 0.99), true)).toEqual({ status: 'MET', certain: true });
    expect(judge(share, measured(0.9, 0.8, 0.9), true)).toEqual({ status: 'MISSED', certain: true });
  });

  it('takes an interval for an answer where it is made of fewer than ten', () => {
    expect(judge(within10Minutes, measured(300, 60, 900, true), true)).toEqual({ status: 'NOT_ENOUGH_DATA', certain: false });
    expect(judge(within10Minutes, measured(300, 60, null, true), true)).toEqual({ status: 'NOT_ENOUGH_DATA', certain: false });
    expect(judge(within10Minutes, measured(300, 60, 400, true), true)).toEqual({ status: 'MET', certain: true });
    expect(judge(within10Minutes, measured(900, 700, null, true), true)).toEqual({ status: 'MISSED', certain: true });
  });

  it('is not judged where there is no number', () => {
    for (const nothing of [null, measured(null, null, null)]) {
      expect(judge(within10Minutes, nothing, true)).toEqual({ status: 'NOT_ENOUGH_DATA', certain: false });
      expect(judge(below1, nothing, false)).toEqual({ status: 'RUNNING', certain: false });
    }
  });
});

describe('every judgement', () => {
  it('says MET or MISSED as the number does, is certain of nothing else, and never leaves a period that is over open', () => {
    const number = fc.integer({ min: 0, max: 20 });
    const target = fc.record({ unit: fc.constantFrom(...metricUnits), comparison: fc.constantFrom(...comparisons), target: number });
    fc.assert(
      fc.property(target, number, number, number, fc.boolean(), fc.boolean(), (aim, value, below, above, grey, over) => {
        const reached = { value, lower: value - below, upper: value + above, grey };
        const { status, certain } = judge(aim, reached, over);
        const on = { BELOW: value < aim.target, AT_MOST: value <= aim.target, ABOVE: value > aim.target, AT_LEAST: value >= aim.target };
        if (status === 'MET') expect(on[aim.comparison]).toBe(true);
        if (status === 'MISSED') expect(on[aim.comparison]).toBe(false);
        if (over) expect(status).not.toBe('RUNNING');
        if (certain) expect(['MET', 'MISSED']).toContain(status);
        // A wider interval makes nothing certain that was not.
        const wider = { ...reached, lower: reached.lower - 1, upper: reached.upper + 1 };
        if (judge(aim, wider, over).certain) expect(certain).toBe(true);
      }),
    );
  });
});
