import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: mixed up and misbelieved', () => {
  it.each([
    ['Odhran mixed up the two clusters.', 'Odhran mixed up'],
    ['The technician confused port 12 with port 21.', 'The technician confused'],
    ['The DBA mistook the replica for the primary.', 'The DBA mistook'],
    ['We mixed up the two environments.', 'We mixed up'],
    ['The new colleague misclicked and terminated the instance.', 'The new colleague misclicked'],
    ['Human operators mis-keyed the amount.', 'Human operators mis-keyed'],
    ['vkarol, not realising that the quota was shared, doubled the batch.', 'not realising'],
    ['Kerstin, unaware of the freeze, deployed the new build.', 'unaware'],
    ['Emeka thought he was on the staging host.', 'thought'],
    ['Thinking it was the staging host, Emeka dropped the tables.', 'Thinking'],
    ['The administrator was under the false impression that backups were running.', 'under the false impression'],
    ['The ops person on duty assumed that someone else was on it.', 'assumed'],
    ['The account was closed by a clerk who confused two customers of the same name.', 'confused'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The scheduler confused the two pools.',
    'The labels were mixed up.',
    'The two regions were mixed up in the dashboard.',
    'The labels of the two ports are easily confused.',
    'The dashboard confused the responders.',
    'Responders were confused by two dashboards of the same name.',
    'The engineer believed that the change was safe, since it had run for weeks elsewhere.',
    'The engineers did not know of the second cluster, which is not in the inventory.',
    'The parser misread the header.',
    'etcd wrongly believed that the member was gone.',
    'The client sends a token, assuming you have set one.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
