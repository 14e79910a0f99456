import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what is to be left for another day', () => {
  it.each([
    'Refrain from deploying on Friday afternoons.',
    'Avoid working on production late at night.',
    'Stop releasing right before the weekend.',
    'We should avoid merging on Fridays.',
    'Avoid pushing late in the evening.',
    'Avoiding merging late in the evening.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Avoid running backup jobs at night.',
    'Avoid waking people at night for a single host.',
    'Avoid parsing the header twice.',
    'The timer stopped firing on Friday.',
    'Avoid caching weekend prices.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
