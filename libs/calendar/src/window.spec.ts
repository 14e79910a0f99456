import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, beginningOf, dayOf, monthOf, windowBefore } from './window.js';

const MIDNIGHT = 'T00:00:00.000Z';
const LAST = '9999-12-31T23:59:59.999Z';

describe('the window before', () => {
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

describe('days and months', () => {
  it('have names that say when they begin', () => {
    expect([dayOf, monthOf].map((name) => name('2024-02-29T12:00:00.000Z'))).toEqual(['2024-02-29', '2024-02']);
    expect(['2024-02-29', '2024-02'].map(beginningOf)).toEqual([`2024-02-29${MIDNIGHT}`, `2024-02-01${MIDNIGHT}`]);
  });

  it('are added over the years', () => {
    expect(addMonths(`2023-12-01${MIDNIGHT}`, 3)).toBe(`2024-03-01${MIDNIGHT}`);
    expect(addMonths(`2024-01-01${MIDNIGHT}`, -2)).toBe(`2023-11-01${MIDNIGHT}`);
    expect(addDays(`2023-12-31${MIDNIGHT}`, 61)).toBe(`2024-03-01${MIDNIGHT}`);
  });

  it('end with the year 9999, since what lies behind does not sort', () => {
    expect([addMonths(`9999-12-01${MIDNIGHT}`, 1), addDays(`9999-12-31${MIDNIGHT}`, 1)]).toEqual([LAST, LAST]);
  });
});
