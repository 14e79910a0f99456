import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: how those who do the work are to go about it', () => {
  it.each([
    'Do not restart more than one host at a time.',
    "Don't attempt upgrades on a Friday.",
    'Do not perform bulk edits until they ran on the spare.',
    'Never switch the primary without a second person.',
    "Don't start a migration late in the evening.",
    'Do not reboot the switch unless the rack is drained.',
    "Let's not do this on a Friday.",
    'Admins should familiarise themselves with the failover notes.',
    'Assume that code has hidden ties.',
    'Have somebody else look at it first.',
    'Test changes properly.',
    'Watch the logs after deploying.',
    'I will test it next time.',
    "Don't be a hero.",
    'We should never ever release with red checks.',
    'Write better commit messages.',
    'Use the checklist every time.',
    'When unsure, stop and call someone.',
    'Thinking about the consequences.',
    'Stop and think.',
    'Read the release notes before an upgrade.',
    'Respect the freeze.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Do not cache error pages.',
    'Do not page for a single host.',
    "Don't retry failed jobs more than three times.",
    'Do not allow deployments in read-only mode.',
    'Use the spare until the new disk is there.',
    'Restart the workers one at a time.',
    'Clients that do not rely on the cache were not affected.',
    'The script assumes that the list is sorted.',
    'Test the backups every month.',
    'The watchdog checks the logs after each deploy.',
    'Have the job exit when a host is down.',
    'Next time the job runs, it picks up the new list.',
    'We should not merge this until the fix is in.',
    'The scheduler must never assign two pods.',
    'Please let us know when you see it again.',
    'Read the limit from the notes table.',
    'Observe the window of the job.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
