import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe("person-at-fault: somebody's decision as the cause", () => {
  it.each([
    [
      'The decision by marketing to mail everybody at once killed the landing page.',
      'decision by marketing to mail everybody at once killed',
    ],
    ["The vendor's decision to reboot both routers took the site offline.", "vendor's decision to reboot both routers took"],
    ['An attempt by an engineer to compact the store corrupted it.', 'attempt by an engineer to compact the store corrupted'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The decision of the team to fail over restored the service.',
    'The decision by the scheduler to move the pod killed the session.',
    'The decision to wait was made at noon.',
    'An attempt by the engineer to compact the store succeeded.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
