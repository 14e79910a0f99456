import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: that people are as they are', () => {
  it.each([
    ['We all make mistakes.', 'We all make mistakes'],
    ['Everyone makes mistakes.', 'Everyone makes mistakes'],
    ['Mistakes happen.', 'Mistakes happen'],
    ['To err is human.', 'err is human'],
    ['We are only human.', 'We are only human'],
    ['Being human means making errors.', 'Being human means'],
    ['Nobody is perfect.', 'Nobody is perfect'],
    ['Human errors will always occur.', 'Human errors will always'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'When mistakes happen, the tool rolls back.',
    'We all make changes through the pipeline.',
    'People make mistakes.',
    'We are human operators of a large fleet.',
    'The copy is perfect.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
