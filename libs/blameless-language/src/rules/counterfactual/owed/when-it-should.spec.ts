import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: when it should not have been', () => {
  it.each([
    ['The ticket was closed when it should not have been.', 'when it should not have been'],
    ['The table was dropped although it should not have been.', 'although it should not have been'],
    ['The alert was silenced but should not have been.', 'but should not have been'],
    ['The key was not rotated when it should have been.', 'when it should have been'],
    ['The report was late, and this should never have happened.', 'should never have happened'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The pod was evicted when it should not have been.',
    'The row was cached although it should not have been.',
    'The lock was not released when it should have been.',
    'The flag was read as true when it should have been false.',
    'The queue was larger than it should have been.',
    'The overflow of the counter should not have occurred.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
