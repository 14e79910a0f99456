import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: a person under the heading of the cause', () => {
  it.each([
    'Trigger: human',
    'Cause: operator',
    'Root cause category: people',
    'Contributing factor - human. The list was sorted by one column.',
    'Root cause: engineer ran the migration from an old branch.',
    'RCA: the contractor unplugged the wrong module.',
    'Reason: helpdesk reset the wrong group.',
    'Main cause: I pointed the workers at the old queue.',
    'Root causes this year: hardware 7, human 12, vendor 5.',
    'Root cause (tick one): ☐ hardware ☒ human',
    '| Cause | human |',
    '| Trigger | operator (storage) |',
    '| Why 4? | Because the engineer did not understand the flag |',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'Root cause: the engineering team found a leak in the pool.',
    'Preliminary root cause: Engineers are still looking for it.',
    'Root cause: the user table had no index.',
    'Trigger: an operator upgrade.',
    'Root cause: Engineers determined that a disk had failed.',
    'Trigger: the team page at noon.',
    '| Cause | a full disk |',
    '| Owner | operator |',
    'Root cause: staff accounts without an expiry date.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
