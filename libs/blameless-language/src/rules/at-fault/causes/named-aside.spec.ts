import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: a name beside a role', () => {
  it.each([
    'The developer (Henrik Lund) and the reviewers did not catch the renamed hook.',
    'The reviewer (Amara) did not notice the missing index.',
    'The on-call engineer (Priya) never checked the second host.',
    'The deployer (Henrik) had not tested it on the small wiki.',
    'Neither Henrik nor Amara noticed the lag.',
    'Neither Priya nor Henrik checked the list.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'The developer and the reviewers did not catch the renamed hook.',
    'The reviewer (Amara) approved it at noon.',
    'The on-call engineer (Priya) restarted the second host.',
    'The engineers (three of them) did not notice the lag.',
    'Neither Henrik nor Amara was on call.',
    'Neither the probe nor the canary noticed the lag.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
