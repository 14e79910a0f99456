import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: knowing more', () => {
  it.each([
    'Acquire more Kafka know-how.',
    'Increased awareness of quota limits.',
    'Heightened awareness of the freeze calendar.',
    'Better knowledge of the storage layer within the team.',
    'Build up expertise in Postgres.',
    'Gain experience with the new scheduler.',
    "Expand the team's knowledge of DNS.",
    'We need to get a better feel for the load of the cluster.',
    'Developers need to have a better overview of the dependencies.',
    'The team must have a better sense of the load.',
    'Get to know the failover procedure better.',
    'Familiarise ourselves with the new console.',
    'We all have to get up to speed with the new proxy.',
    'Hold exercises to improve the judgement of the responders.',
    'Improve the skills of the database team.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Gain a better understanding of the root cause.',
    'We need a better understanding of why the replica lagged.',
    'Improve our understanding of what caused the spike.',
    'Build a knowledge base.',
    'Acquire a second licence.',
    'Acquire the lock before the write.',
    'The node needs to have a better network card.',
    'The scheduler has a better overview of the cluster.',
    'Improve the skill matching algorithm.',
    'Awareness of the outage was raised on Twitter.',
    'Topology awareness',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
