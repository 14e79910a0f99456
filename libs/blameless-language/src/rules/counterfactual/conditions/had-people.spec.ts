import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: who should have been there', () => {
  it.each([
    [
      'Had we had the storage engineers on the call from the start, it would have been shorter.',
      'Had we had the storage engineers on the call from the start',
    ],
    ['If we had had an expert involved, it would have been seen at once.', 'If we had had an expert involved'],
    ['Had the team had a second operator on duty, it could have been seen to.', 'Had the team had a second operator on duty'],
    ['The cutover was not planned as carefully as it might have been.', 'not planned as carefully as it might have been'],
    ['The incident was not communicated as clearly as it could have been.', 'not communicated as clearly as it could have been'],
    ['Two hours of searching could have been spared by trying the profiler first.', 'by trying'],
    ['The loss could have been prevented by contacting the vendor.', 'by contacting'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Had we had a dashboard for it, we would have seen it.',
    'If we had had three replicas, the loss would have been smaller.',
    'Had we had more users on the old plan, the bill would have been higher.',
    'The cache was not warmed as well as it could have been.',
    'The stall could have been avoided by adding an index.',
    'The loss could have been prevented by running three replicas.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
