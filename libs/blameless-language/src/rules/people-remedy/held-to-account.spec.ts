import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: told off, watched, punished', () => {
  it.each([
    'A written warning was issued to the technician.',
    'HR was informed of it.',
    'The deploy rights of the console are kept, but access was revoked from the contractor.',
    'The developer has been told not to deploy at night.',
    'Reviewers are asked to really read the diff.',
    'The developer was advised to plan better.',
    'Staff will be supervised in the hall.',
    'Tell the developers to stop pushing to the live branch.',
    'Have a serious word with the night shift.',
    'I will sit down with each of the reviewers.',
    'Introduce a count of errors per engineer.',
    'The on-call engineer was moved off the rotation.',
    'We will make an example of this.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The on-call engineer was asked to restart the node.',
    'Access was revoked from the leaked token.',
    'The vendor has been asked to look at the module.',
    'We have asked the storage team to add an alert.',
    'Customers were advised to update their clients.',
    'The errors per minute fell.',
    'Ask the network team for a second link.',
    'The cron is supervised by systemd.',
    'The final warning in the log was from the raid card.',
    'Write operations are required to be sent to the leader.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
