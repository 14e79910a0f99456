import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: how badly somebody’s work is said to have gone', () => {
  it.each([
    ['The handover was a shambles.', 'was a shambles'],
    ['Our response was a complete disaster.', 'was a complete disaster'],
    ['The coordination between the two teams was a joke.', 'was a joke'],
    ['The planning was chaos from the start.', 'was chaos'],
    ['The rollout was a total mess.', 'was a total mess'],
    ['The escalation was all over the place.', 'was all over the place'],
    ['Internal communication was a train wreck.', 'was a train wreck'],
    ['The triage was an embarrassment.', 'was an embarrassment'],
    ['The messaging to the customers was a farce.', 'was a farce'],
    ['Crisis management was a debacle.', 'was a debacle'],
    ['Our incident response was a circus.', 'was a circus'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The table was a mess after the import.',
    'The log is a mess.',
    'The disaster plan was in place.',
    'The failover was a success.',
    'The response was a 500.',
    'The test was a failure.',
    'The call was a mock.',
    'The check was a failure on both nodes.',
    'The handover was not a mess.',
    'The recovery from the disaster was quick.',
    'The wreck of the ship was towed.',
    'The process was a child of init.',
    'The process is a nightmare in the chart.',
    'The work was all done in place.',
    'The review was all in one place.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
