import { describe, expect, it } from '@jest/globals';
import { amount, duration, hours, interval, inUnit, money, share, windowInWords } from './wording.js';

describe('numbers in words', () => {
  it.each([
    [0, '0 s'],
    [119, '119 s'],
    [720, '12 min'],
    [505, '8.4 min'],
    [12_240, '3.4 h'],
    [259_200, '3 d'],
    [2_592_000, '30 d'],
  ])('%d seconds take %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  it.each([
    [0, '0'],
    [12, '12'],
    [0.0213, '0.0213'],
    [12_345, '12,345'],
    [1_234.56, '1,235'],
    [3.14159, '3.14'],
  ])('%d is %s', (value, words) => {
    expect(amount(value)).toBe(words);
  });

  it('have their units, and their bounds in brackets', () => {
    expect(share(0.2143)).toBe('21 %');
    expect(hours(540_000)).toBe('150 h');
    expect(money('1234567.80', 'EUR')).toBe('1,234,567.80 EUR');
    expect(money('-5', 'EUR')).toBe('-5 EUR');
    expect(inUnit(null, 'SECONDS')).toBe('not enough data');
    expect(inUnit(3, 'RATIO')).toBe('3 times');
    expect(inUnit(1, 'CLASSES')).toBe('1 class');
    expect(interval(300, 1_800, 'SECONDS')).toBe('[5 min to 30 min]');
    expect(interval(1.04, 10.55, 'RATIO')).toBe('[1.04 to 10.6]');
    expect(interval(0.5, null, 'RATIO')).toBe('[from 0.5]');
    expect(interval(null, 5, 'COUNT')).toBe('[to 5]');
    expect(interval(null, null, 'COUNT')).toBe('');
  });

  it('have whole days as days', () => {
    expect(windowInWords({ from: '2026-01-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' })).toBe('2026-01-01 to 2026-03-31');
    expect(windowInWords({ from: '2026-01-01T00:00:00.000Z', to: '2026-01-02T00:00:00.000Z' })).toBe('2026-01-01');
    expect(windowInWords({ from: '2026-01-01T10:00:00.000Z', to: '2026-01-02T00:00:00.000Z' })).toBe(
      '2026-01-01 10:00 UTC to 2026-01-02 00:00 UTC',
    );
  });
});
