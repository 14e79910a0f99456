import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what systems should have brought about', () => {
  it.each([
    ['The trainees should have received guidance on the console.', 'The trainees should have received guidance on the console'],
    ['We should have got approval from the owner first.', 'We should have got approval from the owner first'],
    ['A key that should have been rotated was still in use.', 'should have been rotated was still in use'],
    ['The agents should have been uninstalled first.', 'The agents should have been uninstalled first'],
    ['A mail should have been sent to all tenants before the move.', 'A mail should have been sent to all tenants before the move'],
    ['The recovery took longer than it should have.', 'longer than it should have'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The second shift should have received a page when the queue was full.',
    'Every tenant should have gotten an e-mail once the quota was reached.',
    'The on-call engineer should have received a call from the probe.',
    'Subscribers who should have received a receipt got two.',
    'Tenants on the new cluster should have been unharmed.',
    'The standby should have been untouched by the failover.',
    'Rows which should have been purged were still listed.',
    'Sessions that should have been closed overnight are still open.',
    'A mail should have been sent when the job failed.',
    'No page arrived, and the repair was thus longer than it should have been.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
