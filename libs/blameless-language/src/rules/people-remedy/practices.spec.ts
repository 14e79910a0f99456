import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: practices and rules', () => {
  it.each([
    'Force pushes should not be used on shared branches.',
    'Manual edits on production must not be made.',
    'Shortcuts should never be taken during maintenance.',
    'Hot fixes should not be done by hand.',
    'The checklist must be followed.',
    'The change procedure has to be adhered to at all times.',
    'Warnings from the linter should be taken seriously.',
    'Complaints must not be ignored.',
    'The runbook must be read.',
    'Changes must be announced first.',
    'Tickets must not be left unanswered.',
    'Staff vigilance must be improved.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Force pushes are disabled on main.',
    'The lock should not be used by two writers.',
    'Port 22 should not be used.',
    'The old API must not be used after May.',
    'The order of the steps must be followed by the migrator.',
    'Null bytes must not be ignored.',
    'The test should not be made slower.',
    'The rules must be read from the file.',
    'The alert must be acknowledged within five minutes or it escalates.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
