import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('vague-action', () => {
  it.each([
    ['Improve communication.', 'Improve communication', 'Improve communication (owner: …; done when …)'],
    ['We should review our processes.', 'review our processes', 'review our processes (owner: …; done when …)'],
    ['Improve our monitoring', 'Improve our monitoring', 'Improve our monitoring (owner: …; done when …)'],
    ['We need to raise awareness.', 'raise awareness', 'raise awareness (owner: …; done when …)'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('vague-action', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'Improve the alert on disk usage so that it pages at 80 %.',
    'Improve monitoring of queue depth: owner storage team, done when a drill pages within a minute.',
    'Reviewing the process took a week.',
    'Review pull request 17.',
    'The review found nothing.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
