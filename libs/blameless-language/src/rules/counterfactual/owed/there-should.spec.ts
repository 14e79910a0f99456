import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: who or what should have been there', () => {
  it.each([
    'There should have been a second reviewer on the patch.',
    'There should have been an announcement to the mailing list.',
    'There should have been more testing before the enablement.',
    'There could have been better communication with the editors.',
    'There should have been somebody from the storage team in the room.',
    'There ought to have been a rehearsal of the failover.',
    'It could have been caught in code review.',
    'This might have been spotted by a second pair of eyes.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'There should have been an alert on the queue.',
    'There should have been three replicas at any time.',
    'There should have been a page, yet the check was in warning only.',
    'There could have been a bad cable.',
    'There should have been no traffic on that port.',
    'There should have been better coverage of the nodes.',
    'There should be a second reviewer for each patch.',
    'It could have been caused by the power loss.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
