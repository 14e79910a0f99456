import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: mistakes that are told of', () => {
  it.each([
    ['We did some mistakes in the config.', 'did some mistakes'],
    ['I did a mistake in the zone file.', 'did a mistake'],
    ['The person who committed the error was on nights.', 'committed the error'],
    ['Two mistakes led to the outage.', 'mistakes led'],
    ['The list of mistakes that caused the delay is long.', 'mistakes that caused'],
    ['We realized the mistake at 10:40.', 'realized the mistake'],
    ['Once I realised my mistake I reverted it.', 'realised my mistake'],
    ['That was the first mistake.', 'first mistake'],
    ['We will not make the same mistake again.', 'same mistake'],
    ['This is to avoid repeating similar mistakes.', 'similar mistakes'],
    ['We are learning from this mistake.', 'this mistake'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We did an error analysis.',
    'We noticed the error at 10:05.',
    'Two errors led to the crash.',
    'The job committed an error to the log.',
    'The linter catches common mistakes.',
    'The same mistake is caught by the linter now.',
    'The mistake was made possible by the missing prompt.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
