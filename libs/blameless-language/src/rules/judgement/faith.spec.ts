import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: trust, good faith and what was not understood', () => {
  it.each([
    ['We had too much faith in the vendor.', 'too much faith'],
    ['There was too much confidence in the backups.', 'too much confidence'],
    ['There was blind trust in the tool.', 'blind trust'],
    ['We put blind faith in the replica.', 'blind faith'],
    ['The vendor was not acting in good faith.', 'not acting in good faith'],
    ['We question whether the office is acting in good faith.', 'in good faith'],
    ['The provider did not act in good faith.', 'not act in good faith'],
    ['It is doubtful that the contractor acted in good faith.', 'in good faith'],
    ['This shows a total lack of understanding of the domain.', 'total lack of understanding'],
    ['A gross misunderstanding of the contract by the team.', 'gross misunderstanding'],
    ['A complete lack of respect for the volunteers.', 'complete lack of respect'],
    ['A dangerous misconception on our side.', 'dangerous misconception'],
    ['A naive misconception.', 'naive misconception'],
    ['Screw the provider.', 'Screw the provider'],
    ['To hell with them.', 'To hell'],
    ['Damn the carrier.', 'Damn the carrier'],
    ['Shame on the vendor.', 'Shame on the vendor'],
    ['Underestimated the size of the table.', 'Underestimated'],
    ['- Underestimated the impact of the upgrade', 'Underestimated'],
    ['Overestimated the cache.', 'Overestimated'],
    ['There was gross mis-management of the certificates.', 'mis-management'],
    ['Mis-judged the risk.', 'Mis-judged'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The trust store was empty.',
    'A blind trust was set up.',
    'Too much traffic on one node.',
    'Too much reliance on one region.',
    'The team acted in good faith.',
    'We do not doubt that they acted in good faith.',
    'Everyone acted in good faith with what they knew.',
    'The report was made in good faith.',
    'There is no question that the team acted in good faith.',
    'The screw was loose.',
    'The damn log was full.',
    'The name of the vendor is Shame.',
    'Overestimated values are dropped.',
    'Underestimated by the tool.',
    'Overestimated in the model: the load was 3 GB.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
