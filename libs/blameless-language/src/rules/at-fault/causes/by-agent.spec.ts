import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: by whom it was done amiss', () => {
  it.each([
    ['The deployment was started too early by the release captain.', 'started too early by the release captain'],
    ['Two digits were transposed by the peering coordinator.', 'transposed by the peering coordinator'],
    ['The cable had been wrongly patched by a contractor.', 'wrongly patched by a contractor'],
    ['The intern was left unsupervised by her supervisor.', 'left unsupervised by her supervisor'],
    ['The recovery was delayed by the technician on site.', 'delayed by the technician'],
    ['We were let down by our supplier.', 'let down by our supplier'],
    ['Customers have been failed by the bank.', 'failed by the bank'],
    ['The project was mismanaged by Halvern.', 'mismanaged by Halvern'],
    ['The clean-up was botched by the night shift.', 'botched by the night shift'],
    ['The change was silently reverted by the vendor.', 'silently reverted by the vendor'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The rollout was delayed by the scheduler.',
    'The packets were dropped by the firewall.',
    'The job was started too early by the scheduler.',
    'Two jobs were failed by the scheduler.',
    'The panel was let down by a winch.',
    'The drive was replaced by a technician.',
    'The code is poorly understood by many engineers.',
    'The recovery was hampered by rigid change management.',
    'The config was pushed by an engineer.',
    'The change was not delayed by the team.',
    'Requests were rejected by the carrier.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
