import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what did not come about is luck', () => {
  it.each([
    ['Had we not skipped the rehearsal, this would have been noticed.', 'Had we not skipped the rehearsal'],
    ['If the team had not rushed the change, it would have been caught.', 'If the team had not rushed the change'],
    ['Had the engineer not skipped the check, we would not have lost the table.', 'Had the engineer not skipped the check'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'If we had rebooted the second node, the array would have failed.',
    'Had the runbook been followed, the two restores would have collided.',
    'It would have gone unnoticed had nobody opened the page.',
    'Nor would anybody have seen it had nobody opened the page.',
    'Had we waited, the repair would have taken days longer.',
    'Had we not been monitoring, the fault would have spread with each restart.',
    'If Dana had not noticed the alert, the disk would have filled up.',
    'Had the team not been online, the outage would have lasted hours.',
    'Ordinarily, rebooting the server by hand would have solved the problem, but it could not reach the database.',
    'Normally restarting it would have cleared the queue, but the disk was full.',
    'This can destroy rows that a more careful attempt would have kept.',
    'I took no drastic action, but I could have if the site had been critical.',
    'This would have been caught by the linter if it had been enabled.',
    'In retrospect it is now clear that the two zones shared a switch.',
    'It did not occur to anyone that the list could be empty.',
    'We did not understand the disk usage patterns of the database well enough.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
