import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what is to be taken to heart', () => {
  it.each([
    'I will keep that in mind for the next release.',
    "I'll bear it in mind.",
    'We will keep this in mind going forward.',
    "Let's try to remember to renew it earlier.",
    'We should try to remember that the flag exists.',
    'I have learned my lesson.',
    'This should be a lesson to everyone who runs it by hand.',
    'Let this be a lesson to all of us.',
    'Try to write tests before changing the parser.',
    'Try not to merge on Fridays.',
    'Make it a habit to read the plan.',
    'Take the time to read the plan.',
    'Do your best to test before merging.',
    'The lesson here is to double check.',
    'The takeaway is that we must rehearse it.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Keep the default in mind when reading the graph: it is 30 s.',
    'The lesson lasts an hour.',
    'A lesson for the parser is in the test.',
    'Try to reproduce the crash.',
    'Try to restart the worker after five minutes.',
    'Try not to block the event loop.',
    'The tool makes a point of the curve.',
    'The lesson of this outage is that retries need jitter.',
    'A lesson for us is that the alert has the wrong threshold.',
    'Whatever reaches learning is to be archived.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
