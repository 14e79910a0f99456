import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: how it was done', () => {
  it.each([
    ['The deployer hastily merged the hotfix.', 'hastily merged'],
    ['One of the SREs prematurely closed the incident.', 'prematurely closed'],
    ['Saoirse blindly copied the command from the wiki.', 'blindly copied'],
    ['The intern poorly configured the firewall.', 'poorly configured'],
    ['The engineer started the migration too early.', 'started the migration too early'],
    ['The responder reacted too hastily.', 'reacted too hastily'],
    ['A previous administrator had set the limit far too low.', 'set the limit far too low'],
    ['The technician swapped the card in a hurry.', 'in a hurry'],
    ['The bank was contacted and in error, confirmed the transfer.', 'in error'],
    ['The developer assumed, wrongly, that the field was unique.', 'assumed, wrongly'],
    ['I did it too early in the morning.', 'did it too early'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The cache badly needed more memory.',
    'The standby was promoted too early by the failover.',
    'The limit was set too low.',
    'The replica reacted too quickly to be measured.',
    'The engineer could not act too early.',
    'We closed the incident too early.',
    'The release manager gave the go-ahead at 09:00.',
    'The column was written in error.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
