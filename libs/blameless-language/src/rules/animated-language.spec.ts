import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('animated-language', () => {
  it.each([
    ['This is ridiculous.', 'ridiculous', null],
    ["I can't believe nobody saw it.", "I can't believe", null],
    ['The intern wreaked havoc on the cluster.', 'wreaked havoc', null],
    ['What were they thinking?', 'What were they thinking', null],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('animated-language', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The change wreaked havoc on the cache.',
    'Disaster recovery was tested in May.',
    'The chaos experiment ran at noon.',
    'I believe the graph was flat.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
