import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was meant for a trial', () => {
  it.each([
    [
      "The integrator's engineer pasted the staging address into the production form.",
      "The integrator's engineer pasted the staging address into the production",
    ],
    ['A developer ran the test suite against production.', 'A developer ran the test suite against production'],
    ['The intern applied the sandbox plan to the live cluster.', 'The intern applied the sandbox plan to the live'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The pipeline copied the staging config to production.',
    'The engineer compared the staging config to production.',
    'We promoted the staging build to production.',
    'A developer ran the test suite on staging.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
