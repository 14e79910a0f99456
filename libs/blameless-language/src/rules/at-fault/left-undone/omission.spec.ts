import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was left out', () => {
  it.each([
    ['Missed to bump the version in the second chart.', 'Missed to bump the version in the second chart'],
    ['Omitted to restart the workers after the change.', 'Omitted to restart the workers after the change'],
    ['The author of the patch left out the migration.', 'The author of the patch left out'],
    ['The previous team left no documentation.', 'The previous team left no documentation'],
    ['The admins left the port open to the world.', 'The admins left the port open'],
    ['The reviewer never got round to looking at the second commit.', 'The reviewer never got round to'],
    ["Our vendor still hasn't fixed the memory leak.", "Our vendor still hasn't fixed the memory leak"],
    ['The page was acknowledged by the night shift, who did nothing about it.', 'did nothing'],
    ['They knew about the leak and did nothing.', 'did nothing'],
    ['Certificate expired, completely missed that mail.', 'completely missed'],
    ['Sorry, missed this one.', 'missed'],
    ['The network team had been asked to mend it, but never did.', 'never did'],
    ['I was supposed to renew it and did not.', 'did not'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The runbook was there; nobody read it because nobody was paged.',
    'Nobody checked the dashboard because it was down.',
    'The load balancer left out the second zone.',
    'The job skipped the step.',
    'The client left the connection open.',
    'We have yet to find the cause.',
    'The vendor still has not found the cause.',
    'The migration left two tables behind.',
    'Sorry, the cache missed this key.',
    'The probe completely missed the drop.',
    'Completely missing the index, the query was slow.',
    'We asked whether it had failed, and it did not.',
    'The first node was to fail over and did not.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
