import { describe, expect, it } from '@jest/globals';
import { someTimeBefore } from '#event-sourcing';
import { about, at, between, onDay } from '#incidents/testing';
import { duration, elapsed, entries, glimpse, grouped, inline, listed, ordinal, quote, sentence, stamp, when } from './wording.js';

describe('wording', () => {
  it('gives times in UTC, as exactly as they are known', () => {
    expect(when(at('10:05'))).toBe('at 2026-03-01 10:05 UTC');
    expect(when(at('10:05:30.250'))).toBe('at 2026-03-01 10:05:30 UTC');
    expect(when(about('10:05'))).toBe('at about 2026-03-01 10:05 UTC');
    expect(when(onDay('2026-03-01'))).toBe('on 2026-03-01');
    expect(when(between('10:05', '10:20'))).toBe('between 2026-03-01 10:05 and 10:20 UTC');
    expect(when(between('23:05', '2026-03-02T00:20'))).toBe('between 2026-03-01 23:05 and 2026-03-02 00:20 UTC');
    expect(when(between('10:05', '10:05'))).toBe('at 2026-03-01 10:05 UTC');
    expect(stamp(between('10:05', '10:20'))).toBe('2026-03-01 10:05 to 10:20 UTC');
    expect(stamp(onDay('2026-03-01'))).toBe('2026-03-01');
    expect(stamp({ ...onDay('2026-03-01'), until: '2026-03-03T00:00:00.000Z' })).toBe('2026-03-01 to 2026-03-03');
  });

  it('says of what nobody could date that it is not dated', () => {
    const sometime = someTimeBefore('2026-04-01T08:30:00.000Z');
    expect(when(sometime)).toBe('at a time that is not recorded (by 2026-04-01)');
    expect(stamp(sometime)).toBe('by 2026-04-01');
    expect(elapsed(sometime, at('10:34'))).toEqual({ kind: 'UNKNOWN', because: 'DAY' });
    expect(elapsed(at('10:34'), sometime)).toEqual({ kind: 'UNKNOWN', because: 'DAY' });
  });

  it('rounds no duration', () => {
    expect(duration(0)).toBe('0 seconds');
    expect(duration(3_900)).toBe('1 hour 5 minutes');
    expect(duration(90_061)).toBe('1 day 1 hour 1 minute 1 second');
    expect(duration(86_400 * 1_200)).toBe('1,200 days');
  });

  it('counts between two times as far as they are known', () => {
    expect(elapsed(at('10:00'), at('10:34'))).toEqual({ kind: 'KNOWN', words: '34 minutes' });
    expect(elapsed(at('10:00'), about('10:34'))).toEqual({ kind: 'KNOWN', words: 'about 34 minutes' });
    expect(elapsed(between('10:00', '10:10'), at('10:34'))).toEqual({ kind: 'KNOWN', words: 'between 24 minutes and 34 minutes' });
    expect(elapsed(between('10:00', '10:40'), at('10:34'))).toEqual({ kind: 'KNOWN', words: 'at most 34 minutes' });
    expect(elapsed(at('10:00'), at('10:00'))).toEqual({ kind: 'SAME', isAbout: false });
    expect(elapsed(at('10:00'), at('09:00'))).toEqual({ kind: 'BACKWARDS' });
    expect(elapsed(at('10:20'), between('10:10', '10:30'))).toEqual({ kind: 'UNKNOWN', because: 'OVERLAP' });
    expect(elapsed(onDay('2026-03-01'), at('10:00'))).toEqual({ kind: 'UNKNOWN', because: 'DAY' });
    expect(elapsed(onDay('2026-03-02'), at('10:00'))).toEqual({ kind: 'BACKWARDS' });
  });

  it('quotes as it was said, but for what moves the cursor', () => {
    expect(quote(' a\r\n\r\n b\u0007\t"c" \u202Ed ')).toBe('“a\n b "c" d”');
    expect(quote('\uD83D')).toBe('“\uFFFD”');
    expect(quote('x'.repeat(5_000))).toBe(`“${'x'.repeat(4_000)} …” (5,000 characters in all)`);
    expect(quote(`${'x'.repeat(3_999)}🔥🔥`)).not.toContain('\uFFFD');
    expect(inline('a\nb')).toBe('a b');
    expect(glimpse('a\nb')).toBe('“a b”');
    expect(glimpse('x'.repeat(200))).toBe(`“${'x'.repeat(120)} …”`);
  });

  it('writes numbers, lists and sentences the same on every machine', () => {
    expect([0, 999, 1_000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal).join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th');
    expect([entries(1), entries(2, 'further')]).toEqual(['1 entry', '2 further entries']);
    expect(['Done', 'Said: “Done”', 'Said: “Done.”'].map(sentence)).toEqual(['Done.', 'Said: “Done”.', 'Said: “Done.”']);
    expect(['Said: “It reads “Done.””', 'Said: “It reads "Done"”'].map(sentence)).toEqual([
      'Said: “It reads “Done.””',
      'Said: “It reads "Done"”.',
    ]);
  });
});
