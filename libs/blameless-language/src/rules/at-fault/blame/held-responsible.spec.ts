import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: who is held responsible', () => {
  it.each([
    ['The individual responsible for the change has been identified.', 'individual responsible for the change has been identified'],
    ['The engineer responsible has been suspended.', 'engineer responsible has been suspended'],
    ['Those responsible for the mailing were spoken to.', 'Those responsible for the mailing were spoken'],
    ['We have identified the person responsible.', 'identified the person responsible'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The team responsible for the database has been paged.',
    'The person responsible for the rotation is on holiday.',
    'The service responsible for the mail has been identified.',
    'The change responsible for the outage has been identified.',
    'The engineer responsible for the queue was located by phone.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
