import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: blame that is laid', () => {
  it.each([
    ['The blame for this one belongs to Infra.', 'blame for this one belongs to Infra'],
    [
      'Responsibility for the lost orders lies squarely with the integration team.',
      'Responsibility for the lost orders lies squarely with the integration team',
    ],
    ['The inquiry laid most of the blame for the delay on Halvern Systems.', 'laid most of the blame for the delay on Halvern Systems'],
    ['The audit put the blame squarely on the ministry.', 'put the blame squarely on the ministry'],
    ['Much of the responsibility falls on the board.', 'responsibility falls on the board'],
    ['The failure was entirely of our own making.', 'of our own making'],
    ['We brought this on ourselves.', 'brought this on ourselves'],
    ['The blame is all mine.', 'blame is all mine'],
    ['The fault was with the person who merged it.', 'fault was with the person'],
    ['It is entirely on us.', 'is entirely on us'],
    ['This is on the vendor.', 'is on the vendor'],
    ['All fingers point at the vendor.', 'fingers point at the vendor'],
    ['Blame: the payments team.', 'Blame: the payments team'],
    ['The outage can be laid at the door of the vendor.', 'at the door of the vendor'],
    ["I can't blame anyone but myself.", 'blame anyone but'],
    ['It was wrong of us to restart the node.', 'wrong of us to'],
    ['The throttle was our own doing.', 'our own doing'],
    ["I'll take this one on me.", 'one on me'],
    ['This outage is on us in this case.', 'is on us'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Responsibility for the database lies with the platform team.',
    'The fingers of the card point at the connector.',
    'The error belongs to the parser.',
    'The heat sensor is at the door of the rack.',
    'Nobody is to blame here.',
    'The audit put the blame on a faulty card.',
    'We do not lay blame on the team.',
    'Some pass the blame to another company.',
    'We know what the job is doing.',
    'The load is on us-east.',
    'It is on the team channel.',
    'The fault was with the switch.',
    'The focus was on us to decide.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
