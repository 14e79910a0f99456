import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: how little it would have been', () => {
  it.each([
    'All that was needed was for one of us to ask.',
    'All it took was for somebody to open the page.',
    'All the reviewer had to do was read the plan.',
    'The testers had only to change the locale to see it.',
    'The author only had to open the ticket.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'All that was needed was a restart.',
    'All it took was a restart of the pod.',
    'The node only had to be restarted.',
    'We only had to restart one pod.',
    'All we had to do was wait.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
