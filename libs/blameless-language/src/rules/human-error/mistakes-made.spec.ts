import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: mistakes that were made', () => {
  it.each([
    ['An error was made when restoring the snapshot.', 'error was made'],
    ['Several errors were made while copying the zone files.', 'errors were made'],
    ['It failed because an error had been made in the import.', 'error had been made'],
    ['A mistake was made during the import.', 'mistake was made'],
    ['That was the second of several mistakes of that night.', 'second of several mistakes'],
    ['The first mistake was an untested patch that went out at noon.', 'first mistake'],
    ['We lost an hour to some errors in picking the wrong replica.', 'errors in picking'],
    ['There were a few mistakes in moving the volumes.', 'mistakes in moving'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'An error was returned when restoring the snapshot.',
    'Errors in restoring the snapshot were logged.',
    'There were errors in loading the page.',
    'The first error was a timeout.',
    'The first of multiple errors appeared at 10:02.',
    'The page lists outages caused by mistakes made in development.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
