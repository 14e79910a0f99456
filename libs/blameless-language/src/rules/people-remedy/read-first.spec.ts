import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: reading before acting', () => {
  it.each([
    'Read the plan before applying it.',
    'Re-read the ticket before closing it.',
    'Look at the dashboard before declaring victory.',
    'Understand the query before you run it.',
    'We should read the release notes before upgrading.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Read the limit before writing to the buffer.',
    'Read the header before parsing the body.',
    'The engineer read the ticket before closing it.',
    'The job should read the plan before applying it.',
    'Check every zone before switching the nameserver.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
