import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what nobody did', () => {
  it.each([
    ['Nobody thought to look at the queue.', 'Nobody thought'],
    ['Nobody thought of the second replica.', 'Nobody thought'],
    ['Nobody thought it through.', 'Nobody thought'],
    ['No one on the team tested the restore.', 'No one on the team tested'],
    ['Neither of the two engineers checked the diagram.', 'Neither of the two engineers checked'],
    ['Nobody measured the one number that mattered.', 'Nobody measured'],
    ['No one on the team attempted a restore.', 'No one on the team attempted'],
    ['Nobody ever ran the restore.', 'Nobody ever ran'],
    ['Nobody actually tried to restore it.', 'Nobody actually tried'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Nobody thought that this flag could matter.',
    'No one thought the old token was used anywhere.',
    'Nobody thought we would ever reach that limit.',
    'Had nobody checked the queue, the disk would have filled up.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
