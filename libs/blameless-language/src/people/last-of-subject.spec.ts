import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';

describe('what stands between somebody and what they did', () => {
  it.each([
    'The engineer - new to the team - forgot the second host.',
    'The engineer (new to the team) forgot the second host.',
    'The engineer, in a hurry, forgot the second host.',
    'The engineer, like everybody else, forgot the second host.',
    'The engineer we hired last year forgot the second host.',
    'The engineer on duty the same night forgot the second host.',
    'The engineer restarted the first host, checked its logs and forgot the second host.',
    'The engineer was aware the host was live but forgot the second host.',
    'Staff knew that the parcels were late but did not escalate it.',
    'Whoever did it forgot the second host.',
    'Anyone who did this forgot the second host.',
    'Everyone involved forgot the second host.',
    'A number of engineers forgot the second host.',
    'A couple of our engineers forgot the second host.',
    'The rest of the team forgot the second host.',
    'The second host was overlooked by the head of operations.',
    'The second host was overlooked by one of our members.',
    'The second host was overlooked by those on duty.',
    'The second host was overlooked by Optra Ltd.',
    'The feed was accidentally cut by a truck driver.',
    'It was triggered by a trader typing the wrong number.',
  ])('hides nobody in: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'The node - new to the cluster - failed to join.',
    'The disk (new in the array) failed to mount.',
    'The job, in a loop, failed to stop.',
    'The job that ran last night failed to finish.',
    'The script restarted the first host, checked its logs and failed to restart the second.',
    'The engineer was aware that the host was live but it failed to restart.',
    'The engineer noticed that the job had started but failed to finish.',
    'A number of hosts failed to restart.',
    'The rest of the cluster failed to restart.',
    'The second host was overlooked by the head of the chain.',
    'The feed was cut by a driver of the old version.',
  ])('makes nobody of what is in: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
