import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what is taken seriously', () => {
  it.each([
    ["Vendors don't take their changelogs seriously.", "don't take their changelogs seriously"],
    ['Many admins take backups lightly.', 'take backups lightly'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each(['We take security seriously.', 'We do not take this lightly.', 'The parser takes the header lightly.'])(
    'lets stand: %s',
    (text) => {
      expect(flaggedAtAll(text)).toEqual([]);
    },
  );
});
