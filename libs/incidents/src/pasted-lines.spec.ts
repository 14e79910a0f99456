import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { DomainError } from '#event-sourcing';
import { pastedEntries } from './pasted-lines.js';

const inUtc = { date: '2026-03-01T12:00:00.000Z', timeZone: 'UTC' };

function times(lines: string, on = inUtc): readonly string[] {
  return pastedEntries(lines, on).map(({ occurred }) => occurred.at);
}

function refusal(lines: string, on = inUtc): string {
  try {
    pastedEntries(lines, on);
  } catch (error) {
    if (error instanceof DomainError) return `${error.path}: ${error.message}`;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('pasted lines', () => {
  it.each([
    ['14:05 the queue grows', '2026-03-01T14:05:00.000Z', 'the queue grows'],
    ['[14:05:30] the queue grows', '2026-03-01T14:05:30.000Z', 'the queue grows'],
    ['  14:05 - the queue grows  ', '2026-03-01T14:05:00.000Z', 'the queue grows'],
    ['2:05 PM the queue grows', '2026-03-01T14:05:00.000Z', 'the queue grows'],
    ['12:05 am | the queue grows', '2026-03-01T00:05:00.000Z', 'the queue grows'],
    ['2026-02-28 23:59 the queue grows', '2026-02-28T23:59:00.000Z', 'the queue grows'],
    ['2026-03-01T14:05Z the queue grows', '2026-03-01T14:05:00.000Z', 'the queue grows'],
    ['2026-03-01T14:05+02:00 the queue grows', '2026-03-01T12:05:00.000Z', 'the queue grows'],
    ['14:05 10:30 is when it began', '2026-03-01T14:05:00.000Z', '10:30 is when it began'],
  ])('read %j', (line, at, text) => {
    expect(pastedEntries(line, inUtc)).toEqual([{ text, occurred: { at, exactness: 'EXACT' } }]);
  });

  it('are of the day in the time zone that is given, not of the UTC day', () => {
    expect(times('00:10 a', { date: '2026-06-30T22:30:00.000Z', timeZone: 'Europe/Madrid' })).toEqual(['2026-06-30T22:10:00.000Z']);
  });

  it('go on past midnight, but not for a line that is a little out of order', () => {
    expect(times('23:50 a\n23:48 b\n00:10 c\n00:08 d\n23:59 e')).toEqual([
      '2026-03-01T23:50:00.000Z',
      '2026-03-01T23:48:00.000Z',
      '2026-03-02T00:10:00.000Z',
      '2026-03-02T00:08:00.000Z',
      '2026-03-02T23:59:00.000Z',
    ]);
  });

  it('without a time continue the one before, and blank ones say nothing', () => {
    expect(pastedEntries('14:05 first\r\n  indented\r\n\r\nlast\n', inUtc)).toMatchObject([{ text: 'first\n  indented\nlast' }]);
  });

  it('in the hour that the clocks repeat are about; in the hour they leave out are refused', () => {
    const madrid = (date: string): typeof inUtc => ({ date, timeZone: 'Europe/Madrid' });
    expect(pastedEntries('02:30 a', madrid('2026-10-25T12:00:00.000Z'))).toMatchObject([{ occurred: { exactness: 'ABOUT' } }]);
    expect(refusal('02:30 a', madrid('2026-03-29T12:00:00.000Z'))).toMatch(/^lines: Line 1: the clocks in Europe\/Madrid/);
  });

  it.each([
    ['hello', /Line 1 does not begin with a time/],
    ['', /no line with a time/],
    ['14:05 a\n25:00 b', /Line 2 /],
    ['14:05 a\n13:00 PM b', /Line 2: 13 pm/],
    ['14:05 a\n14:06', /Line 2 has a time and says nothing/],
    ['2026-02-30 14:05 a', /Line 1: 2026-02-30 is no day/],
  ])('are refused with their number: %j', (lines, message) => {
    expect(refusal(lines)).toMatch(message);
  });

  it('need a time zone that there is', () => {
    expect(refusal('14:05 a', { ...inUtc, timeZone: 'Europe/Atlantis' })).toBe('timeZone: There is no time zone Europe/Atlantis.');
  });

  it('give entries or a refusal, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        try {
          for (const { occurred } of pastedEntries(`14:05 x${text}`, inUtc)) expect(new Date(occurred.at).toISOString()).toBe(occurred.at);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });
});
