import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, Kind } from 'graphql';
import { DateTime, momentFrom } from './date-time.scalar.js';

describe('a moment', () => {
  test.each([
    ['2026-03-29T01:30:00+01:00', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T00:30:00Z', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T00:30Z', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29t00:30:00z', '2026-03-29T00:30:00.000Z'],
    ['2026-03-28T14:45:00-09:45', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T00:30:00+23:59', '2026-03-28T00:31:00.000Z'],
    ['2026-03-29T00:30:00-00:00', '2026-03-29T00:30:00.000Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
    ['2024-02-28T24:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-12-31T24:00+01:00', '2026-12-31T23:00:00.000Z'],
    ['2026-03-29T00:30:00.5Z', '2026-03-29T00:30:00.500Z'],
    ['2026-03-29T00:30:00.123999999Z', '2026-03-29T00:30:00.123Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['0099-06-01T00:00:00Z', '0099-06-01T00:00:00.000Z'],
    ['1899-12-31T00:00:00Z', '1899-12-31T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (text, moment) => {
    expect(momentFrom(text)).toBe(moment);
  });

  test.each([
    ['a local time', '2026-03-29T00:30:00'],
    ['a day', '2026-03-29'],
    ['a week', '2026-W13-7T00:30:00Z'],
    ['a day of the year', '2026-088T00:30:00Z'],
    ['the basic format', '20260329T003000Z'],
    ['an offset of hours alone', '2026-03-29T00:30:00+01'],
    ['an offset without a colon', '2026-03-29T00:30:00+0100'],
    ['an offset of a day', '2026-03-29T00:30:00+24:00'],
    ['an offset of sixty minutes', '2026-03-29T00:30:00+01:60'],
    ['an offset beyond all', '2026-03-29T00:30:00-99:99'],
    ['a zone by name', '2026-03-29T00:30:00[Europe/Berlin]'],
    ['a leap day in a common year', '2023-02-29T00:00:00Z'],
    ['a leap day in 1900', '1900-02-29T00:00:00Z'],
    ['a thirteenth month', '2026-13-01T00:00:00Z'],
    ['a zeroth day', '2026-01-00T00:00:00Z'],
    ['a minute behind 24:00', '2026-03-29T24:01:00Z'],
    ['a twenty-fifth hour', '2026-03-29T25:00:00Z'],
    ['a sixtieth minute', '2026-03-29T00:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['a comma', '2026-03-29T00:30:00,5Z'],
    ['ten digits of a second', '2026-03-29T00:30:00.1234567890Z'],
    ['a year of five digits', '12026-03-29T00:30:00Z'],
    ['a year with a sign', '+002026-03-29T00:30:00Z'],
    ['what is before the year 0 in UTC', '0000-01-01T00:00:00+00:01'],
    ['what is behind the year 9999 in UTC', '9999-12-31T23:59:59-00:01'],
    ['the end of the year 9999', '9999-12-31T24:00:00Z'],
    ['a space', '2026-03-29 00:30:00Z'],
    ['space around it', ' 2026-03-29T00:30:00Z'],
    ['a line break behind it', '2026-03-29T00:30:00Z\n'],
    ['other digits', '٢٠٢٦-03-29T00:30:00Z'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(momentFrom(text)).toBeNull();
  });

  test('is the same one that every other clock shows', () => {
    const offset = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
    const date = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(
      fc.property(date, offset, (moment, minutes) => {
        const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const pad = (part: number): string => String(part).padStart(2, '0');
        const sign = minutes < 0 ? '-' : '+';
        const text = `${local}${sign}${pad(Math.trunc(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
        expect(momentFrom(text)).toBe(moment.toISOString());
      }),
    );
  });
});

describe('the scalar', () => {
  test('gives and takes the same moment', () => {
    expect(DateTime.parseValue('2026-03-29T01:30:00+01:00')).toBe('2026-03-29T00:30:00.000Z');
    expect(DateTime.parseLiteral({ kind: Kind.STRING, value: '2026-03-29T01:30:00+01:00' }, {})).toBe('2026-03-29T00:30:00.000Z');
    expect(DateTime.serialize('2026-03-29T00:30:00.000Z')).toBe('2026-03-29T00:30:00.000Z');
  });

  test.each([null, 0, 1_774_744_200_000, true, {}, [], new Date(0), 'soon'])('refuses %p with an example of what it takes', (value) => {
    for (const take of [DateTime.parseValue, DateTime.serialize]) {
      expect(() => take(value)).toThrow(GraphQLError);
      expect(() => take(value)).toThrow(/ISO 8601 with an offset or Z, for example/);
    }
  });

  test('refuses literals that are no text', () => {
    expect(() => DateTime.parseLiteral({ kind: Kind.INT, value: '2026' }, {})).toThrow(GraphQLError);
    expect(() => DateTime.parseLiteral({ kind: Kind.ENUM, value: 'NOW' }, {})).toThrow(GraphQLError);
  });
});
