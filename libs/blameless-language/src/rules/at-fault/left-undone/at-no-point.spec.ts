import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was not done, with emphasis', () => {
  it.each([
    ['Not once did I check the disk.', 'Not once did I check'],
    ['At no point did the engineer read the log.', 'At no point did the engineer read'],
    ['At no point did anybody verify the backup.', 'At no point did anybody verify'],
    ['Never did they ask for the plan.', 'Never did they ask'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'At no point did the database lose data.',
    'At no point did we lose data.',
    'Never did the queue exceed its limit.',
    'Not once did the probe fail.',
    'At no point did the engineer see the alert.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
