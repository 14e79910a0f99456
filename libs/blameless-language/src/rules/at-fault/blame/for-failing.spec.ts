import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: for what somebody is reproached', () => {
  it.each([
    'The operator was fined for failing to keep backups.',
    'The committee criticised the agency for not testing the switch.',
    'The watchdog accused the bank of ignoring its own warnings.',
    'The board was charged with having ignored the warnings.',
    'The regulator has taken action against the bank for failing to patch it.',
    'The committee censured the department over its failure to plan.',
    'The company was cited for failing to tell the police.',
    'I apologise for breaking the build.',
    'We are sorry for not telling you sooner.',
    'I am sorry for neglecting this.',
    'We are sorry for letting this happen.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'We are sorry for the inconvenience.',
    'I apologise for the long mail.',
    'Sorry for not updating this page sooner.',
    'The bank was fined for the outage.',
    'The account was charged for using the cluster.',
    'We take action against abuse by blocking the address.',
    'The vendor was not criticised for failing over.',
    'We regret the delay in failing over.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
