import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAt, earliestRecoveryDue, isOverdue } from './due-date.js';
import type { DueAfter } from './due-date.js';

const days = (count: number): DueAfter => ({ count, unit: 'CALENDAR_DAYS' });
const workingDays = (count: number): DueAfter => ({ count, unit: 'WORKING_DAYS' });

describe('the due date of a postmortem', () => {
  it.each([
    ['over a weekend', '2026-03-06T16:20:00.000Z', '2026-03-09T16:20:00.000Z', days(3)],
    ['over a leap day', '2028-02-28T08:00:00.000Z', '2028-03-02T08:00:00.000Z', days(3)],
    ['without a leap day', '2026-02-27T08:00:00.000Z', '2026-03-02T08:00:00.000Z', days(3)],
    ['over the end of a year', '2026-12-30T23:59:59.999Z', '2027-01-02T23:59:59.999Z', days(3)],
    ['at once', '2026-03-07T05:00:00.000Z', '2026-03-07T05:00:00.000Z', days(0)],
  ])('counts calendar days %s', (_, recoveredAt, due, after) => {
    expect(dueAt(recoveredAt, after)).toBe(due);
  });

  it.each([
    ['within a week', 'Monday', '2026-03-02T10:00:00.000Z', '2026-03-05T10:00:00.000Z', workingDays(3)],
    ['over a weekend', 'Friday', '2026-03-06T10:00:00.000Z', '2026-03-09T10:00:00.000Z', workingDays(1)],
    ['to the same day of the next week', 'Wednesday', '2026-03-04T10:00:00.000Z', '2026-03-11T10:00:00.000Z', workingDays(5)],
    ['over several weekends', 'Thursday', '2026-03-05T10:00:00.000Z', '2026-03-20T10:00:00.000Z', workingDays(11)],
    ['to the end of the next Friday', 'Saturday', '2026-03-07T10:00:00.000Z', '2026-03-13T23:59:59.999Z', workingDays(5)],
    ['to the end of the next Friday', 'Sunday', '2026-03-08T23:59:59.999Z', '2026-03-13T23:59:59.999Z', workingDays(5)],
    ['to the end of the Monday', 'Saturday at midnight', '2026-03-07T00:00:00.000Z', '2026-03-09T23:59:59.999Z', workingDays(1)],
    ['over a leap day', 'Monday', '2028-02-28T10:00:00.000Z', '2028-03-06T10:00:00.000Z', workingDays(5)],
    ['over the end of a year', 'Thursday', '2026-12-31T10:00:00.000Z', '2027-01-04T10:00:00.000Z', workingDays(2)],
    ['at once', 'Saturday', '2026-03-07T10:00:00.000Z', '2026-03-07T10:00:00.000Z', workingDays(0)],
  ])('counts working days %s from a %s', (_, _day, recoveredAt, due, after) => {
    expect(dueAt(recoveredAt, after)).toBe(due);
  });

  const moment = fc
    .date({ min: new Date('2025-12-01T00:00:00Z'), max: new Date('2026-02-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const after = fc.record({ count: fc.nat(12), unit: fc.constantFrom('CALENDAR_DAYS', 'WORKING_DAYS') });

  it('is never earlier for a later recovery, nor before the recovery', () => {
    fc.assert(
      fc.property(moment, moment, after, (one, other, allowed) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(dueAt(earlier, allowed) <= dueAt(later, allowed)).toBe(true);
        expect(dueAt(later, allowed) >= later).toBe(true);
      }),
    );
  });

  it('tells the earliest recovery that is due at a moment or later', () => {
    expect(earliestRecoveryDue('2026-03-13T23:59:59.999Z', workingDays(5))).toBe('2026-03-06T23:59:59.999Z');
    expect(earliestRecoveryDue('2026-03-14T00:00:00.000Z', workingDays(5))).toBe('2026-03-09T00:00:00.000Z');
    fc.assert(
      fc.property(moment, after, (at, allowed) => {
        const earliest = earliestRecoveryDue(at, allowed);
        const before = new Date(Date.parse(earliest) - 1).toISOString();
        expect(dueAt(earliest, allowed) >= at).toBe(true);
        expect(dueAt(before, allowed) < at).toBe(true);
      }),
    );
  });
});

describe('a postmortem', () => {
  it.each([
    ['is overdue once its date has passed', '2026-03-01T00:00:00.000Z', 0, true],
    ['is not overdue while there is time', '2026-03-02T00:00:00.000Z', 0, false],
    ['is not overdue without a date', null, 0, false],
    ['is not overdue once it was published, whatever is written on it', '2026-03-01T00:00:00.000Z', 1, false],
  ])('%s', (_, due, editions, expected) => {
    expect(isOverdue(due, editions, '2026-03-02T00:00:00.000Z')).toBe(expected);
  });
});
