import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: known and not acted upon', () => {
  it.each([
    ['We knew this was a risk, yet did nothing.', 'knew this was a risk, yet did nothing'],
    ['We knew about the limit but did not act.', 'knew about the limit but did not act'],
    ['We had planned to rotate the keys but never did.', 'planned to rotate the keys but never did'],
    ['We had intended to fix this in March, but it was deprioritised.', 'intended to fix this in March, but it was deprioritised'],
    ['The upgrade had been put off for months.', 'put off for months'],
    ['We kept putting off the upgrade.', 'kept putting'],
    ['This upgrade was long overdue.', 'long overdue'],
    ['The decision not to roll back cost us two hours.', 'decision not to roll back cost'],
    ['The decision to wait turned out to be wrong.', 'decision to wait turned out to be wrong'],
    ['How hard would it have been to test it?', 'hard would it have been to'],
    ['Would it have killed them to test it?', 'Would it have killed'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We knew the address, but the host did not answer.',
    'We planned to fail over at noon but the standby was not ready.',
    'The scheduler knew about the node but did nothing.',
    'We meant to test the failover, and the test did not fail.',
    'The decision to fail over saved us an hour.',
    'The decision to roll back was delayed by the lock.',
    'The decision to fail over was made at noon.',
    'We put off the announcement until noon.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
