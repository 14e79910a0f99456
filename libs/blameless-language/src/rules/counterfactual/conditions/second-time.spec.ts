import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: the second time', () => {
  it.each([
    ['If I could do it again, I would test it first.', 'I would test it first'],
    ['If we had to do it all over again, we would have rolled back at once.', 'we would have rolled back at once'],
    ['Knowing what we know now, we would not have gone ahead.', 'we would not have gone ahead'],
    ["Knowing what I know now, I'd have stopped.", "I'd have stopped"],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'If it happens again, the job would be retried.',
    'If we see this again, we would page the vendor.',
    'Knowing the address, we could restore the route.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
