import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: where they were with their minds', () => {
  it.each([
    "Priya's laptop was off.",
    "Jolanda's phone was on silent.",
    "Henrik's pager was dead.",
    "Marko's notifications were muted.",
    "Kenji's mobile was switched off.",
    'Monika left for lunch in the middle of the migration.',
    'Yusuf went to bed while the restore was running.',
    'Piotr had gone home without a word.',
    'Felipe left early before the check was done.',
    'Solveig went home during the failover.',
    'Sven left the office before the job had ended.',
    'Thanks to Rajesh we had no backups.',
    "Thanks to Katja's shortcut, the index was gone.",
    'Thanks to Benedikt the site was down again.',
    'It was all fine before Lakshmi touched it.',
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    'The phone was off the hook.',
    "The probe's pager was silent.",
    "Priya's laptop was new.",
    'Monika left at 11:00.',
    'Yusuf went to the data centre.',
    'Sven went home at six.',
    'Solveig went home after handing over to Marko.',
    'The alert went to the office.',
    'Thanks to Rajesh the site was back in minutes.',
    "Thanks to Katja's quick fix nothing was lost.",
    'Thanks to the cache the site was not down.',
    'Thanks to all who helped.',
    'It was fine before the upgrade touched it.',
    'All was well before Redis decided to evict the keys.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
