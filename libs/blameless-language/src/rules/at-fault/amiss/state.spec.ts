import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: the state somebody was in', () => {
  it.each([
    ['Tobiah was exhausted after a night of pages.', 'was exhausted'],
    ['Tobiah was not thinking straight.', 'Tobiah was not thinking straight'],
    ['I got confused between the two terminals and rebooted the primary.', 'got confused'],
    ['The responder was distracted by another ticket.', 'was distracted'],
    ['The team had become complacent about the alerts.', 'become complacent'],
    ['The on-call person was unfamiliar with the failover.', 'was unfamiliar'],
    ['Bjarne was new to the team.', 'was new'],
    ['The reviewers were not experienced enough.', 'were not experienced'],
    ['I was wrong about the lock.', 'was wrong'],
    ["I'm not good enough to read a trace.", "'m not good"],
    ['The night technician was incapable of reading the label.', 'was incapable'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The cluster was exhausted.',
    'The limiter was not careful about bursts.',
    'The system is tired and is to be replaced.',
    'The engineer had been on call for a week.',
    'The on-call engineer was unreachable.',
    'The engineer was late for the handover.',
    'The dashboard was new to the team.',
    'Nobody was confused by it.',
    'The label was wrong.',
    "I'm not good at naming things.",
    'The disk was not good enough.',
    'The parser was incapable of reading it.',
    'I got tired of writing the same loader by hand.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
