import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what hung on one of them', () => {
  it.each([
    'Nobody but Henrik knew the password.',
    'No one except Jolanda had access to the vault.',
    'Nobody other than Marko understood the scheduler.',
    'None of us but Priya could restart it.',
    'No one apart from Felipe knew how to fail over.',
    'Nobody besides Rajesh had the key.',
    'Nobody except for Lakshmi can log in.',
    'Katja alone knew the passphrase.',
    'Solveig alone had the rights.',
    'The only one who knew was Benedikt.',
    'The only person with access was Monika, who was on a plane.',
    'The only one able to restart it was Kenji.',
    'Everything depended on Yusuf.',
    'The whole recovery depended on Sven.',
    'None but Piotr has the token.',
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    'Nobody but Henrik was on call that night.',
    'Nobody was hurt.',
    'No one but the primary had the rows.',
    'None of the replicas but one had the row.',
    'The only host with the data was db4.',
    'Everything depended on Kafka.',
    'Priya was on shift with Sven.',
    'The queue alone had four million entries.',
    'One of us but not Henrik was on site.',
    'No person was harmed.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
