import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: chances that were missed', () => {
  it.each([
    'The reviewers had every opportunity to stop the merge.',
    'The author had three chances to see the warning.',
    'The team had two weeks to order the disks.',
    'There was plenty of time for the on-call engineer to drain the node.',
    'There was enough time to warn the customers.',
    'Nothing stopped the developers from running the suite.',
    'Nothing would have prevented us from calling them.',
    'This was a missed chance to stop the rollout.',
    'The opportunity to roll back was missed.',
    'The on-call had the option of shedding load and let it pass.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The replicas had enough time to catch up.',
    'There was enough time to sync the queue before the switch.',
    'We had two hours of data to replay.',
    'The on-call had no chance to see it.',
    'Before we had a chance to react, the disk was full.',
    'Nothing kept the pods from restarting.',
    'Nothing prevented the job from running twice.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
