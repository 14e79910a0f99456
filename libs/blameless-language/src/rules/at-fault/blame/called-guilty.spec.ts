import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: people who are called guilty', () => {
  it.each([
    ['The faulty admin was on his second night.', 'faulty admin'],
    ['The offending developer has apologised.', 'offending developer'],
    ['The guilty engineer has been moved to another team.', 'guilty engineer'],
    ['The errant contractor pulled the fibre.', 'errant contractor'],
    ['An errant installer left the door open.', 'An errant installer'],
    ['The erring operator was on his first shift.', 'erring operator'],
    ['The delinquent supplier has been replaced.', 'delinquent supplier'],
    ['The negligent and clueless technician has left.', 'clueless technician'],
    ['The engineer at fault had been awake for a day.', 'engineer at fault'],
    ['The technician at fault was interviewed.', 'technician at fault'],
    ['The culprit, an intern, had pushed the keys.', 'culprit, an intern,'],
    ['The culprit (a new hire) had no training.', 'culprit (a new hire)'],
    ['The culprit - a contractor on site - had cut the fibre.', 'culprit - a contractor'],
    ['The perpetrator, a night shift operator, has been named.', 'perpetrator, a night shift operator,'],
    ['The guilty party, a new admin, had no access to the list.', 'guilty party, a new admin,'],
    ['The offender, the cleaning company, has apologised.', 'offender, the cleaning company,'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The faulty technician console was replaced.',
    'The rate limiter blocked the offending user.',
    'The offending commit was reverted.',
    'The faulty team switch was replaced.',
    'The bot muted the offending team channel.',
    'The culprit, a null pointer, was found at noon.',
    'The culprit, the cache, was drained.',
    'The culprit, the team found, was a stale lock.',
    'The culprit was a bad cable.',
    'The responsible team answered within a minute.',
    'The responsible engineer will follow up.',
    'Nobody is at fault for this.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
