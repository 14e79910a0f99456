import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: work that is called poor', () => {
  it.each([
    ['Poor engineering practices let it grow unnoticed.', 'Poor engineering practices'],
    ['Bad security practices at the hosting company.', 'Bad security practices'],
    ['Poor workmanship at the substation', 'Poor workmanship'],
    ['Inadequate understanding of the failover procedure', 'Inadequate understanding'],
    ['Insufficient knowledge of the storage layer', 'Insufficient knowledge'],
    ['Weak leadership during the first hour', 'Weak leadership'],
    ['Poor project management by the supplier.', 'Poor project management'],
    ['This was bad management, plain and simple.', 'bad management'],
    ['The rushed migration broke the mails.', 'rushed migration'],
    ['Poor and late planning cost us the window.', 'Poor and late planning'],
    ['Muddled coordination cost an hour.', 'Muddled coordination'],
    ['The inspectors speak of lax oversight.', 'lax oversight'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Poor performance of the disks was the first sign.',
    'Poor memory management in the old driver leaked pages.',
    'Poor management of memory in the driver leaked pages.',
    'Inadequate capacity in the second region.',
    'The weak leadership lease let two nodes write.',
    'Limited knowledge of the driver, since its author had left, made it slow.',
    'A rushed queue flush dropped two rows.',
    'Poor documentation of the flag made it hard to find.',
    'Poor coordination between the two sites split the cluster.',
    'I stopped it with two hurried patches.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
