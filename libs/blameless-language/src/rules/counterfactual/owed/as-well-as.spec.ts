import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: not as well as they could have', () => {
  it.each([
    ['We did not fail over as fast as we could have.', 'not fail over as fast as we could have'],
    ['The team did not respond as quickly as it should have.', 'not respond as quickly as it should have'],
    ['We did not communicate as well as we could have.', 'not communicate as well as we could have'],
    ['They did not escalate as soon as they should have.', 'not escalate as soon as they should have'],
    ['We did not test the upgrade as thoroughly as we should.', 'not test the upgrade as thoroughly as we should'],
    ['Our response was not as quick as it could have been.', 'not as quick as it could have been'],
    ['We were not as thorough as we should have been.', 'not as thorough as we should have been'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The queue did not drain as fast as it could have.',
    'The cache did not warm as quickly as it should have.',
    'The replica was not as fast as it could have been.',
    'We were not alerted of the leak as soon as we should have been.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
