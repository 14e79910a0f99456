import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: conditions about people', () => {
  it.each([
    ['If the reviewers did their job, this would not have happened.', 'If the reviewers did their job'],
    ['If people actually read the alerts, this would never happen.', 'If people actually read the alerts'],
    ['If we followed our own checklist, this could have been avoided.', 'If we followed our own checklist'],
    ['If providers had followed best practices, the outage could and would have been avoided.', 'If providers had followed best practices'],
    ['If the two agencies had been in contact, the spread could have been limited.', 'If the two agencies had been in contact'],
    ['If the architects had been on the call, it would have been seen.', 'If the architects had been on the call'],
    ['If we had been able to act sooner, fewer orders would have been lost.', 'If we had been able to act sooner'],
    ['If we had been more cautious, the rows could have been kept.', 'If we had been more cautious'],
    ["If they'd asked us, we would have told them.", "If they'd asked us"],
    [
      "Had the bank's security team enabled it, the attackers would have been asked for a second password.",
      "Had the bank's security team enabled it",
    ],
    [
      'Had the hosting provider followed its own checklist, the outage would have been avoided.',
      'Had the hosting provider followed its own checklist',
    ],
    ['It was preventable had we paid attention.', 'had we paid attention'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'If the job finished in time, this would not have happened.',
    'If a customer retried, this would not have happened.',
    'If you restart it, this would not happen.',
    'If we rolled back now, the new orders would be lost.',
    'If the two services had been in sync, the spread could have been limited.',
    'If the flag had been enabled, the canary would have caught it.',
    'If the operator had taken the lock, the pod would have been kept.',
    "Had the node's firmware enabled it, the host would have been up.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
