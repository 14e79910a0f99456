import { describe, expect, it } from '@jest/globals';
import { foundBy } from '../../testing/findings.js';

describe('named-person: what is told of somebody by name', () => {
  it.each([
    ['Nadia approved it although the plan showed a deletion.', 'approved it although the plan showed a deletion'],
    ['Oyelaran deployed the build even though two tests had failed.', 'deployed the build even though two tests had failed'],
    ['All was well until Igor decided to reboot the node.', 'decided'],
    ['Everything worked until Thandeka tried to clean up.', 'tried'],
    ['No page arrived, because Rikard had silenced the rule.', 'silenced the rule'],
    ['Only after an hour did Oskar notice that he had stopped the wrong job.', 'notice that he had stopped the wrong job'],
    ['Ghislaine ran TRUNCATE on the production database.', 'ran TRUNCATE on the production database'],
    ['User lpetrov ran DROP TABLE on the live cluster.', 'ran DROP TABLE on the live cluster'],
    ['Tobias ran the purge against the live bucket.', 'ran the purge against the live bucket'],
    ['Henrik started the cleanup on the production cluster.', 'started the cleanup on the production cluster'],
    ['Marko deleted the production namespace.', 'deleted the production namespace'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Zuul merged the change even though a job had failed.',
    'Gerrit accepted the push although the branch was locked.',
    'An engineer merged the change even though a job was still running.',
    'All was well until Redis decided to evict the keys.',
    'The queue grew until Igor added two workers.',
    'No page arrived, because Alertmanager had silenced the rule.',
    'Only then did Postgres notice that it had run out of space.',
    'Nadia ran the migration on the production database.',
    'Nadia deleted the stale rows of the production table.',
    'Nadia deleted the stuck production job.',
    'Argo deleted the production namespace.',
    'Nadia ran the cleanup on staging.',
  ])('finds nothing in: %s', (text) => {
    expect(foundBy('named-person', text)).toEqual([]);
  });
});
