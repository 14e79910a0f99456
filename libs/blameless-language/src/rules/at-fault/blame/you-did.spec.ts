import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: not the machine but somebody', () => {
  it.each([
    "The script didn't delete the table, you did.",
    'The tool did not break production, we did.',
    'The database did not drop itself, I did.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    "The tool didn't delete the table.",
    'The primary did not restart, the replica did.',
    "We didn't see it, but they did.",
    'The first node did not fail, but the second did.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
