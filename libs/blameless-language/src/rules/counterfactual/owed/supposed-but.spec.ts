import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what we were to do, and did not', () => {
  it.each([
    ['We were supposed to renew the licence in March, but nobody did.', 'We were supposed to'],
    ['We were meant to test the restore each quarter, yet no one ever did.', 'We were meant to'],
    ['We were supposed to delete the old accounts, but that never happened.', 'We were supposed to'],
    ['We were supposed to page the vendor first but forgot.', 'We were supposed to'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The job was supposed to run at noon but never did.',
    'We were supposed to receive an alert but never got one.',
    'The token was supposed to expire in June, but it did not.',
    'The fix was supposed to help, but nobody saw a change.',
    'We were supposed to have two links; the second was down.',
    'The replica was meant to take over, but the proxy never saw it.',
    'We are supposed to rotate the keys each quarter.',
    'The test is supposed to fail.',
    'The flag was meant to be off.',
    'The alert was supposed to page us and never reached anyone.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
