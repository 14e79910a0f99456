import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: being awake, rested and at hand', () => {
  it.each([
    'Do not debug when tired.',
    'Avoid deploying when you are exhausted.',
    'Never run migrations while distracted.',
    'No production changes when exhausted.',
    'We should not be doing this half asleep.',
    'Lesson 2: avoid fixing things while in a hurry.',
    'Make sure your phone is charged and within reach.',
    'Keep your phone on while on call.',
    'Make sure your pager is not muted.',
    'The on-call phone must be kept switched on at all times.',
    'Be reachable during your shift.',
    'On-call engineers must stay reachable.',
    'Get enough sleep before a night deployment.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Make sure that the phone number is in the runbook.',
    'The phone stayed on during the night.',
    'The pager was muted.',
    'The API must stay reachable during the upgrade.',
    'The endpoint must be reachable from both zones.',
    'Do not retry when the pool is exhausted.',
    'Avoid allocating memory when the heap is exhausted.',
    'The queue should not accept writes when exhausted.',
    'Get some REST endpoints behind the proxy.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
