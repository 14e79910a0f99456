import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody did it for', () => {
  it.each([
    ['To save money, management cancelled the second line.', 'To save money'],
    ['The company skimped on disks to save a few dollars.', 'to save a few dollars'],
    ['To save a few bucks the owner skipped the maintenance.', 'To save a few bucks'],
    ['To save time, the engineer skipped the review.', 'To save time'],
    ['To save himself the trouble, the admin reused the key.', 'To save himself the trouble'],
    ['To cut costs the vendor dropped the night shift.', 'To cut costs'],
    ['To save face, the vendor blamed the network.', 'To save face'],
    ['The manager, to save a day, left out the dry run.', 'to save a day'],
    ['To meet the deadline, the team skipped the tests.', 'To meet the deadline'],
    ['The team cut the tests to hit the date.', 'to hit the date'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The job deletes old rows to save space.',
    'We moved to spot instances to save money.',
    'The cache drops entries to save memory.',
    'The engineer batched the writes to save time.',
    'The team automated the step to save time.',
    'The release was cut to meet the deadline.',
    'To meet the target, the scheduler skips idle pods.',
    'The dialog asks the user to save the file.',
    'The plan is to cut costs by half.',
    'We met on Monday to keep the date.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
