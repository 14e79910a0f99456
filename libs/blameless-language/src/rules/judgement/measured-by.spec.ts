import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what somebody is measured by', () => {
  it.each([
    ['The vendor showed no sense of urgency.', 'no sense of urgency'],
    ['The provider answered without any sense of responsibility.', 'without any sense of responsibility'],
    ['The carrier displayed little sense of urgency.', 'little sense of urgency'],
    ['Management acted without a sense of duty.', 'without a sense of duty'],
    ['The response was not up to our standards.', 'not up to our standards'],
    ['A decent host does not delete backups.', 'A decent host does not'],
    ['No one competent reviewed it.', 'No one competent'],
    ['The code was never read by anyone competent.', 'anyone competent'],
    ['A responsible operator does not leave it open.', 'A responsible operator does not'],
    ['Was this tested by anybody sane?', 'anybody sane'],
    ['What a foolish mistake.', 'foolish'],
    ['What a careless thing to say.', 'careless'],
    ['This is unacceptable for a bank.', 'is unacceptable'],
    ['That is not acceptable from a provider of this size.', 'is not acceptable'],
    ['It is completely unacceptable for our customers.', 'is completely unacceptable'],
    ['This is simply unacceptable from a company of your size.', 'is simply unacceptable'],
    ['A lazy review let it through.', 'lazy'],
    ['Lazy testing.', 'Lazy'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The sensor has no sense of direction.',
    'The job ran without delay.',
    'The value is below the standard deviation.',
    'The voltage was below standard.',
    'There is no sense in a third copy.',
    'The level was beneath the floor.',
    'The link was not up to speed.',
    'A competent team is on call.',
    'A responsible team is named in the ticket.',
    'Someone responsible for the disk is on duty.',
    'A professional provider runs the site.',
    'A decent cache would not help here.',
    'A lazy load of the table.',
    'The lazy evaluation of the list.',
    'What a good way to start the day.',
    'What a quiet night.',
    'The lazy index was built first.',
    'This is unacceptable for production use.',
    'The latency is unacceptable for the service.',
    'It is acceptable for our customers.',
    'This is not acceptable from a client without a token.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
