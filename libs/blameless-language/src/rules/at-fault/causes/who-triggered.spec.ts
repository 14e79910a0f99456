import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: people told apart by what they caused', () => {
  it.each([
    ['The engineer who triggered the outage was asleep.', 'who triggered the outage'],
    ['The admin who caused the incident has left.', 'caused the incident has left'],
    ['The contractor that provoked the blackout was called.', 'that provoked the blackout'],
    ['The person that merged the breaking change was on leave.', 'that merged the breaking change'],
    ['The developer who pushed the faulty config was paged.', 'who pushed the faulty config'],
    ['The engineer who ran the fatal query was new.', 'who ran the fatal query'],
    ['The admin who issued the bad command noticed it at once.', 'who issued the bad command'],
    ['The team that shipped the broken build was asked.', 'that shipped the broken build'],
    ['Somebody who had deployed a buggy build was called.', 'who had deployed a buggy build'],
    ['The colleague who accidentally triggered the incident is new.', 'who accidentally triggered the incident'],
    ['The technician who started the fire has gone home.', 'who started the fire'],
    ['The analyst who executed the wrong script saw it at once.', 'who executed the wrong script'],
    ['The people who introduced the regression were in a meeting.', 'introduced the regression were in a'],
    ['The intern that uploaded the wrong file said so.', 'that uploaded the wrong file'],
    ['The vendor engineer who initiated the crash was on site.', 'who initiated the crash'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The engineer who found the problem fixed it.',
    'The engineer who deployed the fix was in Rome.',
    'The person who triggered the failover watched the graph.',
    'The team that deployed the new version watched it.',
    'The user who triggered the alert was a bot.',
    'The job that triggered the outage was stopped.',
    'The change that caused the incident was reverted.',
    'The engineer who did not cause the outage was called.',
    'The engineer who could trigger the failover was in Rome.',
    'The engineer who merged the fix was in Rome.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
