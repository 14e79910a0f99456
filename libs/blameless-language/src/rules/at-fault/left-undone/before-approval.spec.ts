import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was not waited for', () => {
  it.each([
    ['Dana pushed the release to the mirrors before QA had approved it.', 'before QA had approved'],
    ['The developer merged it before the review was finished.', 'before the review was finished'],
    ['The contractor deployed the chart before the tests had passed.', 'before the tests had passed'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The job pushed the build before the tests had finished.',
    'Dana reverted it before the tests finished.',
    'The build is promoted before QA signs off on it.',
    'The pipeline deployed before the backup had completed.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
