import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: that people are to know better', () => {
  it.each([
    ['Developer education is key to avoiding this.', 'Developer education is key'],
    ['Training of staff is essential to prevent a repeat.', 'Training of staff is essential'],
    ['User awareness remains crucial.', 'User awareness remains crucial'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each(['Training of the model is essential.', 'User awareness is tracked by the client.', 'The training data is important.'])(
    'lets stand: %s',
    (text) => {
      expect(flaggedAtAll(text)).toEqual([]);
    },
  );
});
