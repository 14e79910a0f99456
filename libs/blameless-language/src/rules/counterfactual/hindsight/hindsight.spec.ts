import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../../../testing/findings.js';

describe('counterfactual: what hindsight says', () => {
  it.each([
    [
      'In hindsight we could have drained the queue first.',
      'we could have drained the queue first',
      'at that time we had not drained the queue first',
    ],
    ['In retrospect, I would have paged the storage team.', 'I would have paged the storage team', 'I would page the storage team'],
    ['This could have been prevented with better planning.', 'with better planning', 'with a shared plan'],
    ['The loss would have been avoided by reading the notes of the release.', 'by reading', 'with something that leads one to read'],
    ['Closer attention to the graph could have prevented it.', 'Closer attention', 'A pointer'],
    [
      'I wish we had rehearsed the failover.',
      'wish we had rehearsed the failover',
      'would like to know what stood in the way of rehearsing the failover',
    ],
    [
      'The better option would have been to stop the rollout.',
      'would have been to stop the rollout',
      'became clear only later: to stop the rollout',
    ],
    [
      'It would have been prudent to freeze the schema.',
      'would have been prudent to freeze the schema',
      'was an option to freeze the schema (what was known of it then: …)',
    ],
    [
      'The outage would have been shorter had the on-call engineer escalated.',
      'had the on-call engineer escalated',
      'had something prompted the on-call engineer to escalate',
    ],
    [
      'Had the plan been reviewed, the clash would have come to light.',
      'Had the plan been reviewed',
      'Had something led to the plan being reviewed',
    ],
    [
      'If the restore had been rehearsed, it could have taken minutes.',
      'If the restore had been rehearsed',
      'If something had led to the restore being rehearsed',
    ],
    ['The team was expected to watch the queue.', 'The team was expected to', 'The team was due to'],
    [
      'The network team was slow to answer.',
      'The network team was slow to answer',
      'The first signal came at … and the first action began at …',
    ],
    ['The rollback was started much too late.', 'started much too late', 'started at …'],
    ['We did not do enough testing of the importer.', 'We did not do enough testing', 'We did … (how much) of testing'],
    ['Too little attention was paid to the warnings of the compiler.', 'little attention was paid', 'little pointed'],
    ['More patience before the restart would have saved the second sync.', 'More patience', 'A sign of how long to wait'],
    [
      'The traffic should have been shifted before the upgrade.',
      'The traffic should have been shifted before the upgrade',
      'At that time the traffic had not been shifted before the upgrade',
    ],
    [
      'The index should have been rebuilt by hand.',
      'The index should have been rebuilt by hand',
      'At that time the index had not been rebuilt by hand',
    ],
    [
      'The storage team had not been asked, though they should have been.',
      'they should have been',
      'that was an option (what stood in the way: …)',
    ],
    [
      'It should not have taken a complaint to find it.',
      'It should not have taken a complaint to find it',
      'At that time it had taken a complaint to find it',
    ],
    [
      'Should have had a second person at the console.',
      'Should have had a second person at the console',
      'At that time we had not had a second person at the console',
    ],
    [
      'The page should have been acted on at once.',
      'The page should have been acted on at once',
      'At that time the page had not been acted on at once',
    ],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('counterfactual', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The spike could have been prevented by a lower limit.',
    'In hindsight the limit was too low.',
    'The fault would have been found sooner with a longer test run of the batch.',
    'The lock should have been released by then.',
    'The old hosts, which should have been removed from the pool by the drain script, got traffic.',
    'The pods should have been evicted within a minute.',
    'The requests should have been rejected.',
    'I wish to thank everybody who helped.',
    'A better option would have been a queue of its own.',
    'Had the disk been larger, the writes would have gone on.',
    'If the key had been rotated automatically, the login would have worked.',
    'The alert was sent too late to be of use.',
    'The replica is slow to catch up.',
    'The job is expected to finish by noon.',
    'Not enough memory was given to the workers.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
