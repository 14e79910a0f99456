import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: where it should have been found', () => {
  it.each([
    ['This regression should have been found on testnet.', 'should have been found on testnet'],
    ['It should have been caught on staging long before.', 'should have been caught on staging long before'],
    ['The crash ought to have been spotted in beta.', 'ought to have been spotted in beta'],
    ['The leak should have been noticed by our tests.', 'should have been noticed by our tests'],
    ['Ideally this should have been discovered on the devnet first.', 'should have been discovered on the devnet first'],
    ['This could have been picked up on the test environment.', 'could have been picked up on the test environment'],
    ['It should have been caught during load testing.', 'should have been caught during load testing'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The pod should have been found on the second node.',
    'The record should have been found in the cache.',
    'The anomaly should have been detected by the monitor.',
    'The key should have been found on disk.',
    'The drift should have been detected by the test probe.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
