import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what is said afterwards', () => {
  it.each([
    ['It was there for everyone to see.', 'there for everyone to see'],
    ['The answer was staring us in the face.', 'staring us in the face'],
    ['All it would have taken was one phone call.', 'All it would have taken was'],
    ['It was incumbent on the team to verify it.', 'incumbent on the team'],
    ['We did not do enough to protect the rows.', 'not do enough to'],
    ['Not enough was done to warn the users.', 'Not enough was done to'],
    ['Little was done to prevent it.', 'Little was done to prevent'],
    ['We would have been better off waiting.', 'would have been better off'],
    ['That was the wrong call.', 'wrong call'],
    ['We made the wrong decision at noon.', 'wrong decision at'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The fix did not do enough to lower the load.',
    'The scheduler made the wrong choice.',
    'All the job had to do was copy the rows.',
    'Not enough replicas were up.',
    'The wrong host was shown.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
