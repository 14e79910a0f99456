import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what is called unacceptable', () => {
  it.each([
    ['Shutting us all off over one client is unacceptable.', 'is unacceptable'],
    ['Such behaviour is not acceptable.', 'is not acceptable'],
    ['Their silence was completely unacceptable.', 'was completely unacceptable'],
    ['How they told us about it was simply unacceptable.', 'was simply unacceptable'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The downtime of two hours is unacceptable.',
    'This outage and the time it took are unacceptable.',
    'Latency above a second is not acceptable for checkout.',
    'Extended downtime is not acceptable.',
    'Running two copies is acceptable.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
