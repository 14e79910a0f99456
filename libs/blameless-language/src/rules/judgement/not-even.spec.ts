import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: the least that was not done', () => {
  it.each([
    ['The vendor did not even reply.', 'did not even reply'],
    ['He had not even tried the rollback.', 'had not even tried'],
    ['The team did not even look at the graph.', 'did not even look'],
    ['Basic precautions were not taken.', 'Basic precautions were not taken'],
    ['The most basic checks were skipped.', 'basic checks were skipped'],
    ['Even the basics were missing.', 'basics were missing'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We did not even notice the switch.',
    'The users did not even see an error.',
    'The proxy did not even open the socket.',
    'He could not even log in.',
    'The basic checks were run at noon.',
    'Basic authentication was not used.',
    'Even the second host was slow.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
