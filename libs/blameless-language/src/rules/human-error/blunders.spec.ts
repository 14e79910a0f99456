import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: blunders and what people did not say', () => {
  it.each([
    ['A mix-up between the two hosts.', 'mix-up'],
    ['This was a blunder.', 'blunder'],
    ['A goof on our side.', 'goof'],
    ['It came down to a momentary lapse.', 'momentary lapse'],
    ['Human intervention caused the outage.', 'Human intervention'],
    ['The drop was due to human action.', 'human action'],
    ['A breakdown in communication followed.', 'breakdown in communication'],
    ['A communication failure between the shifts cost an hour.', 'communication failure between the shifts'],
    ['A misunderstanding led to the early start.', 'A misunderstanding'],
    ['Miscommunication with the carrier dragged it out.', 'Miscommunication'],
    ['An oversight in the rollover process.', 'An oversight'],
    ['Because of an oversight the host was left out.', 'an oversight'],
    ['This was simply an oversight.', 'an oversight'],
    ['A cascade of human and equipment failures.', 'human and equipment failures'],
    ['Cause: operator issues', 'operator issues'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'A miscalculation in the query planner was fixed.',
    'Human intervention was required.',
    'Human action is needed to approve it.',
    'A breakdown in communication between the services followed.',
    'A failure in the communication module brought it down.',
    'A communication failure between the nodes split the cluster.',
    'Operator issues a certificate for the pod.',
    'The cause was a mix of network and equipment failures.',
    'These operations were slow.',
    'A lapse in the certificate caused the errors.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
