import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody with a name did not do', () => {
  it.each([
    ['@mkarlsson did not alert others that it was changing.', '@mkarlsson did not alert others'],
    ['Yusuf did not escape the name of the bucket.', 'Yusuf did not escape the name of the bucket'],
    ['Anna did not soft-delete the row.', 'did not soft-delete'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Dana did not have access.',
    '@mkarlsson did not receive the page.',
    'Dana did not get the mail.',
    'Anna did not need the second host.',
    '@mkarlsson did not find the cause.',
    'Dana did not succeed in restarting it.',
    'Anna did not think so.',
    '10:40 Anna does not respond.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
