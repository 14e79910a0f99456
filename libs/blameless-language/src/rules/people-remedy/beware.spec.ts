import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: warnings, and what it is better to do', () => {
  it.each([
    'Careful with wildcard deletes.',
    'Caution when editing zone files.',
    'Caution is advised when running the clean-up.',
    'It is better to ask first.',
    "It's always best to wait for a second opinion.",
    'It pays to read the manual.',
    'It is worth double-checking the account.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'It is better to add a test.',
    'It is best to use the new index.',
    'The careful rollout took a day.',
    'We were careful with the rows.',
    'A good practice is to pin versions.',
    'The better index is read first.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
