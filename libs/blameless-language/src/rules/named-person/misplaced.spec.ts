import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what they left wrong', () => {
  it.each([
    ['@dkowal pushed a broken commit.', 'pushed a broken'],
    ['Marta left the checkout in a bad, half-merged state.', 'left the checkout in a bad'],
    ['Dave deploys the new configuration (and the incorrect keys along with it).', 'deploys the new configuration (and the incorrect'],
    ['Marta was editing an old copy.', 'editing an old'],
    ['I guess Marta was working on an older file.', 'working on an older'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Dave reverted the broken commit.',
    'Dave applied the fix to the broken hosts.',
    'Dave pushed a fix for the broken build.',
    'Dave merged the patch that repairs the corrupt index.',
    'Dave deployed the old version to stop the errors.',
    'Dave wrote a script to find the stale rows.',
    'Dave reported that the replica was in a bad state.',
    'Dave was looking at the previous graph.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
