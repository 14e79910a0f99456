import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: who took long to answer', () => {
  it.each([
    ['The support team took longer than usual to answer.', 'took longer than usual to answer'],
    ['The security team took longer than agreed to respond.', 'took longer than agreed to respond'],
    ['The vendor took weeks to reply.', 'The vendor took weeks to reply'],
    ['The supplier took months to acknowledge it.', 'The supplier took months to acknowledge'],
    ['Our provider took ages to respond.', 'Our provider took ages'],
    ['The on-call engineer took longer than expected to react.', 'took longer than expected to react'],
    ['Management took forever to tell us.', 'Management took forever'],
    ['The registrar took days to reply.', 'took days to reply'],
    ['The reviewers took so long to respond.', 'The reviewers took so long to respond'],
    ['The contractor took an eternity to call.', 'The contractor took an eternity'],
    ['The carrier took longer than promised to inform us.', 'took longer than promised to inform'],
    ['The admins took too long to escalate.', 'took too long to escalate'],
    ['The agency took two weeks to confirm it.', 'took two weeks to confirm'],
    ['The board took months to admit it.', 'took months to admit'],
    ['The helpdesk took way longer than needed to notify us.', 'took way longer than needed to notify'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The replica took longer than usual to respond.',
    'The API took days to respond to the first call.',
    'The build took longer than usual.',
    'The diagnosis took longer than expected.',
    'The team took two hours to rebuild the index.',
    'The vendor would take weeks to reply.',
    'It took ten minutes to confirm it.',
    'The disk took long to answer.',
    'The failback took longer than the failover itself.',
    'The team took turns to answer.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
