import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what was put first', () => {
  it.each([
    ['The company prioritised growth over safety.', 'prioritised growth over safety'],
    ['They put profit before reliability.', 'put profit before reliability'],
    ['Speed was put ahead of safety.', 'Speed was put ahead of safety'],
    ['Management favoured new features over maintenance.', 'favoured new features over maintenance'],
    ['The contractor sacrificed quality for speed.', 'sacrificed quality for speed'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We prioritised the reads over the writes.',
    'The scheduler favours speed over fairness.',
    'The cache puts speed before consistency.',
    'The team prioritised customers over internal tools.',
    'We did not put speed before safety.',
    'The batch was put before the queue.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
