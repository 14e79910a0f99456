import { describe, expect, it } from '@jest/globals';
import { recordedDays } from './risk-register.js';

describe('the days that a rate is taken over', () => {
  const day = (month: number, date: number): string => new Date(Date.UTC(2026, month - 1, date)).toISOString();
  const year = { from: day(1, 1), to: new Date(Date.UTC(2027, 0, 1)).toISOString() };

  it.each<[string, string | null, string, number]>([
    ['all of the window, once it has passed', day(-5, 1), '2027-02-01T00:00:00.000Z', 365],
    ['those that have passed', day(-5, 1), day(3, 2), 60],
    ['those since the first incident on record', day(2, 1), day(5, 1), 89],
    ['30 at least, where the record is shorter', day(4, 20), day(5, 1), 30],
    ['no more than have passed', day(1, 5), day(1, 11), 10],
    ['none where the record begins later', '2027-01-05T00:00:00.000Z', day(3, 2), 0],
    ['none where there is no record', null, day(3, 2), 0],
    ['none of what is to come', null, '2025-12-01T00:00:00.000Z', 0],
  ])('are %s', (_, beganAt, now, days) => {
    expect(recordedDays(year, beganAt, now)).toBe(days);
  });
});
