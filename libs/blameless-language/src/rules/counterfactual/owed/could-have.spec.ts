import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: could have', () => {
  it.each([
    ['We could have moved the reads to the standby and avoided the queueing.', 'We could have moved the reads to the standby'],
    ['The storage team could have failed over an hour earlier.', 'The storage team could have failed over an hour earlier'],
    ['We could have move the readers to the spare and keep the site up.', 'We could have move the readers to the spare'],
    ['Somebody could have called the on-call engineer at that point.', 'Somebody could have called the on-call engineer at'],
    ['Could probably have split this into smaller batches.', 'Could probably have split this into smaller batches'],
    ['Could have been communicated a lot earlier.', 'Could have been communicated a lot earlier'],
    ['The handover could have been planned better.', 'The handover could have been planned better'],
    ['The incident could have been handled more calmly.', 'The incident could have been handled more calmly'],
    ['The communication with the customers could have been clearer.', 'The communication with the customers could have been clearer'],
    ['Our response could have been quicker.', 'Our response could have been quicker'],
    ['If we had known that the key was old, we would have rotated it.', 'If we had known'],
    ['If the team would have read the ticket, this could be avoided.', 'If the team would have read'],
    ['The outage could be avoided if the upgrade had been done one host at a time.', 'if the upgrade had been done'],
    ['This could have been a short outage with a bit more planning.', 'with a bit more planning'],
    ["They could've asked for access instead of guessing.", "They could've asked for access instead of guessing"],
    ['The traffic could have been shifted much sooner.', 'The traffic could have been shifted much sooner'],
    ['With a proper review the wrong value would have been seen.', 'With a proper review'],
    ['A rename and a move in one patch, should have kept them apart.', 'should have kept them apart'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We could have been hit by the same bug in the other region.',
    'We could have noticed it much later than we did.',
    'Look into how we could have found this with better metrics.',
    'If we had had a dashboard, we could have spotted it sooner.',
    'Had we had a dashboard, we could have spotted it sooner.',
    'We could have tests for this by next week.',
    'We could have read replicas in both regions.',
    'Someone with the link could have opened the page.',
    'The change could have been deployed by the pipeline.',
    'It could have been worse.',
    'What could have gone better',
    'The error response could have been quicker.',
    'The scheduler could have placed the pod elsewhere.',
    'Half of the requests could have been served from the copy.',
    'The pods came back late, should have been up by noon.',
    'If we could page on this, we could have moved the traffic in time.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
