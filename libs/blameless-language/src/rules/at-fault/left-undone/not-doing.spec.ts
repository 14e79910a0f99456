import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: notes of what was not done', () => {
  it.each([
    ['- Not testing the restore before the upgrade.', 'Not testing'],
    ['Not reading the release notes before the upgrade.', 'Not reading'],
    ['Not double checking the firewall rules.', 'Not double checking'],
    ['The team not following the runbook.', 'team not following'],
    ['Engineers not checking the dashboard after the deploy.', 'Engineers not checking'],
    ['The squad not picking up the announcement.', 'squad not picking'],
    ['Product owner not prioritising the upgrade.', 'owner not prioritising'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Users not using the new client were not affected.',
    'A team not using the proxy was not affected.',
    'The alert went to the team, not waking anybody.',
    'The service was not reading the queue.',
    'Not reading from the replica doubled the load.',
    'Nodes not checking in were removed.',
    'Not all hosts were affected.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
