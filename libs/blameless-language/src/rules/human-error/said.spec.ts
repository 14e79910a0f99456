import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: what is said of errors in general', () => {
  it.each([
    ['Human error is the cause.', 'Human error'],
    ['It was an operator error, whether we like it or not.', 'an operator error'],
    ['A human error happened during the move.', 'A human error'],
    ['Human error may have caused it.', 'Human error'],
    ['Mistakes were made during the move.', 'Mistakes were made'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Human error is a natural part of running anything.',
    'Operator errors will happen, so the console asks twice.',
    'Human errors are unavoidable at that pace.',
    'The importer is now more robust against operator error.',
    'The new console is tolerant of operator mistakes.',
    'Whether one calls it human error, a bug or fate, the fuse was too small.',
    'The form asks how the mistake was made.',
    'Honest mistakes are unavoidable.',
    'A simple mistake could take down the site.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
