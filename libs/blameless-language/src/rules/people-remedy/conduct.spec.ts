import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: how people are to be', () => {
  it.each([
    ['We need to be more aware of expiring keys.', 'be more aware'],
    ['Everyone must be aware of the freeze.', 'be aware'],
    ['We need be more careful with flags.', 'be more careful'],
    ['We have to be quicker at declaring incidents.', 'be quicker'],
    ["Let's be more proactive in telling customers.", 'be more proactive'],
    ['We should all be more familiar with the runbook.', 'be more familiar'],
    ['Be more conservative when changing the limits.', 'Be more conservative'],
    ['We must stay mindful of the quota.', 'stay mindful'],
    ['We need be better at handovers.', 'be better at'],
    ['Operators have to be more vigilant.', 'be more vigilant'],
    ['Be better at closing tickets.', 'Be better at'],
    ['Where the key is old, be very careful.', 'be very careful'],
    ['When it gets bad, stay calm.', 'stay calm'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The controller needs to be aware of the zone.',
    'Users should be aware that the times are in UTC.',
    'You should be aware that the list is cached.',
    'We should be faster after the new index.',
    'The parser must be stricter.',
    'We were aware of the risk.',
    'The limit needs to be more conservative.',
    'The clients should be more patient.',
    'Nobody has to be aware of it any more.',
    'Once the node is back, it should be very quick.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
