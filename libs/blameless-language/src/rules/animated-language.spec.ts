import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('animated-language', () => {
  it.each([
    ['This is ridiculous.', 'ridiculous', 'not what we want (in what way: …)'],
    ["I can't believe nobody saw it.", "I can't believe", 'I did not expect that'],
    ['The intern wreaked havoc on the cluster.', 'wreaked havoc', 'had an effect (on whom, for how long: …)'],
    ['What were they thinking?', 'What were they thinking', 'What was there to go by'],
    ['The rollout was a complete shambles.', 'was a complete shambles', 'did not go as planned (what: …)'],
    ['The migration turned into a fiasco.', 'into a fiasco', 'out differently than planned (how: …)'],
    ['Who the hell approved this?', 'Who the hell', 'Who'],
    ['What the hell were they doing?', 'What the hell', 'What'],
    ['It is scandalous that nobody answered.', 'scandalous', 'not what we want'],
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
