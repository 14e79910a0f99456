import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what slipped from a mind', () => {
  it.each([
    ['It had slipped my mind that the key needs a restart.', 'had slipped my mind'],
    ['The renewal slipped our minds.', 'slipped our minds'],
    ["The lease had slipped everybody's mind.", "had slipped everybody's mind"],
    ['The second step completely escaped me.', 'escaped me'],
    ['It escaped our notice that the quota was shared.', 'escaped our notice'],
    ['The notice escaped the attention of the network team.', 'escaped the attention of the network team'],
    ['The mail eluded the notice of the release managers.', 'eluded the notice of the release managers'],
    ['The mail about the move went straight past me.', 'went straight past me'],
    ['It went right over my head that the lease ran out.', 'went right over my head'],
    ['It had gone over our heads that the mirror was read-only.', 'had gone over our heads'],
    ['The change window had gone clean out of my head.', 'had gone clean out of my head'],
    ['The second approval fell out of my head.', 'fell out of my head'],
    ['That it was a holiday did not cross my mind.', 'did not cross my mind'],
    ['It did not occur to us to look at the DNS.', 'did not occur to us'],
    ['It never occurred to the operators to ask.', 'never occurred to the operators'],
    ['It did not occur to the operators to ask the carrier.', 'did not occur to the operators'],
    ['The thought of checking it never entered our heads.', 'never entered our heads'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The notice escaped the attention of the parser.',
    'The template escaped the character.',
    'The packet escaped us at the firewall because of the mirror port.',
    'It occurred to us that the cache might help.',
    'It did not occur on the second host.',
    'The event did not occur to the same extent.',
    'The cursor entered the head of the list.',
    'The traffic went over the head node.',
    'The fault never occurred to that extent again.',
    'It did not occur to anyone that both racks share a feed.',
    'It dawned on us that both racks share a feed.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
