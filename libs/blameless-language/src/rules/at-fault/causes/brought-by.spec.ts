import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody brought about', () => {
  it.each([
    'A maintenance script run by a developer deleted the rows.',
    'A bad config pushed by an engineer reached the edge.',
    'An untested patch merged by a volunteer broke the queue.',
    'An invalid entry made by an admin took the list down.',
    'The wrong value was entered by an operator.',
    'Change 12345 by Henrik broke the login page.',
    'The deployment by Amara Okafor on Monday overloaded the queue.',
    'Priya merges a change that breaks the queue.',
    'The outage began when Priya restarted the proxy.',
    'The regression was not spotted by the reviewers.',
    'The alert was not acted on by the on-call engineer.',
    'The alarm went unnoticed by the operators.',
    'The change was never announced by the provider.',
    'The technician sent to replace the fan pulled the wrong blade.',
    'The consultant hired to help sold our disks.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'A script run by a developer showed the gap.',
    'A patch merged by a volunteer fixed the login page.',
    'A config pushed by an engineer at noon restored the service.',
    'The wrong value was entered by the exporter.',
    'Change 12345 by Henrik was rolled back.',
    'The deployment by Amara Okafor on Monday went well.',
    'Priya merges a change that stops the leak.',
    'The outage began when the proxy restarted.',
    'The change was not reviewed by a second developer.',
    'The regression was not caught by the tests.',
    'The alarm went unnoticed by the monitoring.',
    'The message was not read by the consumer.',
    'The contractor hired to move the racks finished on Sunday.',
    'The engineer assigned to the case restarted the node.',
    'The outage ended when Priya restarted the proxy.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
