import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('animated-language', () => {
  it.each([
    ['This is ridiculous.', 'ridiculous', null],
    ["I can't believe nobody saw it.", "I can't believe", null],
    ['The intern wreaked havoc on the cluster.', 'wreaked havoc', null],
    ['What were they thinking?', 'What were they thinking', null],
    ['The rollout was a complete shambles.', 'was a complete shambles', null],
    ['The migration turned into a fiasco.', 'into a fiasco', null],
    ['Who the hell approved this?', 'Who the hell', null],
    ['What the hell were they doing?', 'What the hell', null],
    ['It is scandalous that nobody answered.', 'scandalous', null],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('animated-language', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The change wreaked havoc on the cache.',
    'Disaster recovery was tested in May.',
    'The chaos experiment ran at noon.',
    'I believe the graph was flat.',
    'What the hell happened?',
    'The joke site was down for a minute.',
    'The release was no disaster.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
