import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what should have been, in other orders', () => {
  it.each([
    ['To start with, this never should have happened.', 'should have happened'],
    ['I never should have run it on a Friday.', 'I never should have run it on a Friday'],
    ['That host never should have been touched.', 'host never should have been touched'],
    ['The patch should have been better code reviewed.', 'The patch should have been better code reviewed'],
    ['The migration should have been more thoroughly load tested.', 'The migration should have been more thoroughly load tested'],
    ['The template should have been properly peer reviewed.', 'The template should have been properly peer reviewed'],
    ['Now, we should of course have had a backup.', 'we should of course have had a backup'],
    ['We should have had a plan for this.', 'we should have had a plan for this'],
    ['Tested only with an empty table, should have tested against a copy.', 'should have tested against a copy'],
    ['We could have been more proactive about it.', 'We could have been more proactive about it'],
    ['Only looked at the primary, should have checked both.', 'should have checked both'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span.toLowerCase())).toContain(span.toLowerCase());
  });

  it.each([
    'The alert never should have fired.',
    'The lock never should have been held for so long.',
    'We should have had an alert on this.',
    'We should have had a replica in the second region.',
    'We should have had a backup job for this.',
    'The file, which should have been empty, was not.',
    'We were testing with a table, which should have been full.',
    'The probe, once it was up, should have checked the disk.',
    'We did not receive any alerts (I believe we should have?)',
    'The second alert arrived an hour after the first should have been sent.',
    'The amount should have been added to their wallet.',
    'The fee, which should have been deducted from the balance, was not.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
