import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: care that was not taken', () => {
  it.each([
    ['The engineer restarted it without draining the node.', 'without draining'],
    ['The QA team signed off on it without running the suite.', 'without running'],
    ['The on-call engineer went home without handing over.', 'without handing'],
    ['@lmendes approved it without being sure of the pattern.', 'without being sure'],
    ['The lead merged it without following the checklist.', 'without following the checklist'],
    ['The patch was written by an engineer with no knowledge of the parser.', 'with no knowledge'],
    ['The reviewer approved the change without opening the plan.', 'without opening'],
    ['The colleague closed the ticket without to verify the route.', 'without to verify'],
    ['The author resolved the comment without changing anything.', 'without changing'],
    ['The engineer handed us the command w/o so much as a warning.', 'w/o so much as a warning'],
    ['The vendor rebooted both routers without a word to us.', 'without a word'],
    ['A technician with little experience swapped the card.', 'with little experience'],
    ['We deployed it without checking with the night shift.', 'without checking'],
    ['I changed it without having read the runbook.', 'without having read'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The tool restarted it without draining the node.',
    'The engineer restarted it without affecting users.',
    'The engineer replaced the node without changing its address.',
    'The engineer worked without monitoring for an hour.',
    'We restarted it without draining the node.',
    'The engineer restarted it without losing a request.',
    'The engineer could restart it without draining the node.',
    'The node was restarted without being drained.',
    'Ingrid had no experience of it and asked the storage team.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
