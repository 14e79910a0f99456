import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what they had done or known before', () => {
  it.each([
    ['Dave had silenced the alert a week before.', 'had silenced'],
    ['Dave had disabled the check.', 'had disabled'],
    ['Dave had bypassed the review.', 'had bypassed'],
    ['Dave had been told about it.', 'had been told'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Dave disabled the check.',
    'Dave had stopped the job by 10:20.',
    'Dave had removed the host from the pool before the restart.',
    'Dave was told about the plan.',
    'The scheduler had disabled the check.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
