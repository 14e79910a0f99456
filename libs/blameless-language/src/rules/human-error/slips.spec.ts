import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: slips while something was done', () => {
  it.each([
    'A mistake during the cabling left one rack dark.',
    'A mistake when copying the keys locked everybody out.',
    'Mistakes while renumbering the racks were the cause.',
    'The failover steps were followed in the wrong order.',
    'The procedure was not executed correctly.',
    'The upgrade steps were run in the reverse order.',
    'Errors while performing the cutover left two primaries.',
    'Root cause: deployer error.',
    'An administrative mistake led to the loss of the domain.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'Errors while performing searches went up.',
    'A mistake in the template left one header out.',
    'The steps were carried out in the right order.',
    'The hooks were run in the wrong order by the loader.',
    'The script was mistakenly run for the live deployment.',
    'The backup was not executed correctly by the timer.',
    'Was the outage caused by human error?',
    'Manual errors are counted in this metric.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
