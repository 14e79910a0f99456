import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: whom blame is put on', () => {
  it.each([
    'Blame me, I mixed up the hosts.',
    'Blame Jolanda, she merged it.',
    'Blame him, he was on shift.',
    'The regulator blamed the power cut on Ostwind.',
    'The outage has been blamed on maintenance staff.',
    'Data loss blamed on careless technician',
    'The review blames Halvern for the botched cutover.',
    'The report pins the failure on the hosting company.',
    'The carrier took the blame for it.',
    'The manager took the fall for the outage.',
    'Our CTO took the heat for the botched launch.',
    'The provider conceded responsibility for the lost mail.',
    'The bank accepted liability for the double charges.',
    'I have to take responsibility for this.',
    'I want to own this mistake.',
    'You are responsible for taking the site down.',
    'He saw that I was responsible.',
    'The agency was held responsible for the leak.',
    'The committee held the vendor responsible for the delay.',
    'The supplier was found to be at fault.',
    'We were the cause of the outage.',
    'I am the reason it broke.',
    'Halvern was largely at fault for the delay.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'The outage was blamed on a faulty card.',
    'The report blamed the delay on a power cut.',
    'The delay was blamed on heavy load in Redis.',
    'The provider blamed a software bug.',
    'We do not blame the engineer.',
    'Git blame points at this commit.',
    'I am responsible for the DNS zone.',
    'You are responsible for keeping your password safe.',
    'Nobody has been held responsible for the delay.',
    'The operator was not at fault.',
    'The vendor accepted the ticket.',
    'I can take ownership of this.',
    'If I am the cause, tell me.',
    'The job was found in the queue.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
