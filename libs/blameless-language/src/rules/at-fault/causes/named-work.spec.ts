import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: work with a name', () => {
  it.each([
    ["The outage was caused by Henrik's change.", "Henrik's change", 'the change'],
    ["It was triggered by Priya's late config deploy.", "Priya's late config deploy", 'the late config deploy'],
    ["The cause was Henrik's patch.", "Henrik's patch", 'the patch'],
    ["It broke because of Amara's migration.", "Amara's migration", 'the migration'],
    ["The lag was due to Amara's upgrade.", "Amara's upgrade", 'the upgrade'],
    ["Henrik's patch had a typo in it.", "Henrik's patch", 'the patch'],
    ["Priya's config change broke the login page.", "Priya's config change", 'the config change'],
    ['The change by Priya broke the login page.', 'change by Priya', 'the change'],
    ['My last commit took the site down.', 'My last commit', 'the last commit'],
    ['My script contained a bug.', 'My script', 'the script'],
    ["Dana's pull request accidentally removed the index.", "Dana's pull request", 'the pull request'],
    ["leif's script wiped the share.", "leif's script", 'the script'],
    ["Monika's cron job filled the disk.", "Monika's cron job", 'the cron job'],
    ["Yusuf's hotfix took the site down.", "Yusuf's hotfix", 'the hotfix'],
    ["Something was removed accidentally in Dana's change.", "Dana's change", 'the change'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('person-at-fault', text)).toContainEqual(expect.objectContaining({ span, suggestion }));
  });

  it.each([
    "Henrik's change reduced the error rate.",
    "Henrik's patch fixed a typo.",
    "The recovery was due to Amara's rollback.",
    "The outage was caused by Puppet's change of the file.",
    "Priya's restart took a minute.",
    'The change by Priya was rolled back.',
    'The patch was reviewed by Priya.',
    'My script counts the errors.',
    "Redis's upgrade had a bug.",
    'It was caused by the change of the schema.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
