import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';

describe('what a clause without a "that" says more about', () => {
  it.each([
    ['counterfactual', 'The engineer we called should have checked it.'],
    ['person-at-fault', 'The engineer I paged failed to answer.'],
    ['person-at-fault', 'In the morning he broke the build.'],
  ] as const)('is who %s is said of: %s', (rule, text) => {
    expect(foundBy(rule, text)).not.toEqual([]);
  });

  it.each([
    'The script she wrote should have stopped it.',
    'The patch we deployed should have helped.',
    'The dashboard he built could have shown it.',
    'The change he made yesterday missed two hosts.',
    'The job I started failed to stop at the first error.',
    'The patch she rolled out missed two hosts.',
  ])('is a thing that stands in: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
