import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: work with a flaw', () => {
  it.each([
    ['I deployed a branch that contained a typo.', 'I deployed a branch that contained a typo'],
    ['A developer merged a commit that had a bug.', 'A developer merged a commit that had a bug'],
    ['The intern pushed a config with a syntax error.', 'The intern pushed a config with a syntax error'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We merged a patch with a bug fix.',
    'The vendor released a driver with a bug.',
    'I merged the patch with the error page.',
    'I merged a patch that fixed a typo.',
    'I pushed a commit to fix the bug.',
    'The change contained a typo.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
