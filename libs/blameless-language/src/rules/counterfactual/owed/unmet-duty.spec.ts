import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: a duty that was not met, too late and too little', () => {
  it.each([
    ['The release lead should read the list aloud before a push; that did not happen.', 'that did not happen'],
    ['Two people must sign off on the change, which was not done.', 'which was not done'],
    ['The rule is that two people look at each change, but that was not done here.', 'that was not done'],
    ['Changes have to be announced a day ahead. This did not happen.', 'This did not happen'],
    ['The problem was not escalated early enough.', 'not escalated early enough'],
    ['The escalation did not happen soon enough.', 'not happen soon enough'],
    ['Not communicating quickly enough with the customers.', 'Not communicating quickly enough'],
    ['It took too long for us to find the owner.', 'took too long'],
    ['It took the team too long to find the owner.', 'took the team too long'],
    ['It took far too long to declare an incident.', 'took far too long'],
    ['In retrospect this was obvious.', 'was obvious'],
    ['The outage was avoidable.', 'was avoidable'],
    ['Took us longer than it should have to find the owner.', 'longer than it should have'],
    ['The maintenance ought to be announced, it was not.', 'it was not'],
    ['We were supposed to rotate the keys in March and did not.', 'We were supposed to'],
    ['Had this been raised with the storage team, it could have been fixed in a day.', 'Had this been raised'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The job should run every hour; that did not happen.',
    'The backup is supposed to run nightly, which was not the case.',
    'The retry should have a limit, which was not the case.',
    'The certificate was not renewed early enough for the old hosts.',
    'The pool was not scaled up fast enough by the autoscaler.',
    'The alert did not fire soon enough.',
    'The restore took too long to finish.',
    'It took too long for the index to load.',
    'The error was not obvious from the graph.',
    'The loss was not avoidable.',
    'We were supposed to get a page at 80 %.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
