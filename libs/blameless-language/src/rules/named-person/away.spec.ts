import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what hangs on one person', () => {
  it.each([
    ['Marta was on holiday and unreachable.', 'was on holiday'],
    ['Marta was asleep.', 'was asleep'],
    ['Only Dave knew the password.', 'Only'],
    ['Dave was the only one who knew.', 'was the only one'],
    ['@dkowal only wrote the report two weeks later.', 'only wrote the report two weeks later'],
    ['@dkowal is only now writing this report.', 'only now writing this report'],
    ['Dave left the company and the password went with him.', 'left the company'],
    ['When Dave left, the script stayed behind.', 'left'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Marta left at 11:00.',
    'Marta is on holiday next week.',
    'Marta was on call.',
    'Only the primary had the data.',
    'Marta is the only person on the team in this zone.',
    '10:05 Dave only sees errors after the restart.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
