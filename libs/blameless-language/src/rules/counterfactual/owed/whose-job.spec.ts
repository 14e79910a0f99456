import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: whose job it was, and what was expected of them', () => {
  it.each([
    'It was the responsibility of the platform team to renew the certificate.',
    "It was the vendor's job to tell us about the change.",
    'It was up to the release manager to stop the train.',
    'It should have been on the network team to announce the window.',
    'More was expected of the vendor.',
    'It was expected of the on-call engineer to read the channel.',
    'We would have expected the hosting provider to call us.',
    'One would have expected a senior engineer to test this.',
    'One would expect an administrator to have checked both.',
    'I would have liked the reviewers to ask about the index.',
    'Would have liked to see the team ask sooner.',
    "I'd have preferred the team to wait.",
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'It was the job of the load balancer to drain the host.',
    'It was up to the scheduler to place the pod.',
    'It was on the old host.',
    'It was the turn of the second node to run the job.',
    'We would expect the queue to drain in an hour.',
    'One would expect the operator to restart the pod.',
    'I would have expected an error in the log.',
    "We'd like the vendor to send us the core dump.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
