import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: whose problem it was', () => {
  it.each([
    ['This was purely a networking issue.', 'purely a networking issue'],
    ['This is purely a vendor problem.', 'purely a vendor problem'],
    ['This is solely a supplier issue.', 'solely a supplier issue'],
    ['It was purely a networking mistake.', 'purely a networking mistake'],
    ['That was a QA screw-up.', 'a QA screw-up'],
    ['It was clearly an operations failure.', 'clearly an operations failure'],
    ['This was wholly a management problem.', 'wholly a management problem'],
    ['It is just a support blunder.', 'just a support blunder'],
    ['The second outage was entirely a facilities issue.', 'entirely a facilities issue'],
    ['It was simply an engineering mistake.', 'simply an engineering mistake'],
    ['This one was squarely a procurement failure.', 'squarely a procurement failure'],
    ['It was a vendor cock-up.', 'a vendor cock-up'],
    ['It was strictly a helpdesk error.', 'strictly a helpdesk error'],
    ['This one is on support.', 'is on support'],
    ['This one is on the storage folks.', 'is on the storage folks'],
    ['That is entirely on procurement.', 'is entirely on procurement'],
    ['This one is on facilities.', 'is on facilities'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'This was entirely a DNS issue.',
    'This is purely a cache problem.',
    'It was not purely a networking issue.',
    'That was a known problem.',
    'It was an issue of the load balancer.',
    'This page is on support for iPads.',
    'This one is on staging.',
    'The dashboard is on production.',
    'That talk is on networking.',
    'It is on the roadmap.',
    'This is on Friday.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
