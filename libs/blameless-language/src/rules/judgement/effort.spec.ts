import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what was not put in', () => {
  it.each([
    ['Most of it came from not paying attention to the plan.', 'not paying attention'],
    ['This was the result of not doing due diligence on the contract.', 'not doing due diligence'],
    ['It happened through not taking enough care with the names.', 'not taking enough care'],
    ['Whoever approved this was not doing their job.', 'not doing their job'],
    ['The auditors did not do their job.', 'not do their job'],
    ['The team did not exhaustively review the plan.', 'not exhaustively review'],
    ['Shortcuts were taken during the move.', 'Shortcuts were taken'],
    ['A blind eye was turned to the noise.', 'eye was turned'],
    ['We were caught napping by the expiry.', 'caught napping'],
    ['Starting so late on a Friday was inadvisable.', 'inadvisable'],
    ['The cutover was rushed.', 'was rushed'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The cron did not do its job.',
    'The firewall did its job properly.',
    'The backup job was not done.',
    'This came from not having a second feed.',
    'Not retrying made it worse.',
    'The cache does not exhaustively list its keys.',
    'The cable was cut.',
    'Snapshots were taken during the move.',
    'The exception was caught by the handler.',
    'We were caught by a second failure.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
