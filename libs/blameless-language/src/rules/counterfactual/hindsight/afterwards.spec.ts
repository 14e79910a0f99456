import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: afterwards it is plain', () => {
  it.each([
    'Too many changes were made at once.',
    'Too many hosts were upgraded at the same time.',
    'The decision to fail over came too late.',
    'The announcement came far too late.',
    'We did this too late.',
    'The patch deserved a closer look.',
    'The plan needed a second review.',
    'The second outage could have been avoided altogether.',
    'A more careful deploy would have avoided this.',
    'Draining earlier would have shortened it.',
    'Reverting first and looking later would have been better.',
    'In hindsight, a smaller batch would have been safer.',
    'The review should have been more thorough.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'Too many requests were made at once.',
    'Too many connections were open at the same time.',
    'The page came too late.',
    'The packet came too late.',
    'The index needed a second pass.',
    'The second outage could have been caused by the same bug.',
    'The losses could have been avoided altogether with an automatic canary.',
    'A bigger pool would have avoided this.',
    'Draining the pool took an hour.',
    'A smaller batch is safer.',
    'The fallback should have been used.',
    'The check should have been run every minute.',
    'The old value should have been used.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
