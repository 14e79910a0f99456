import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody owns', () => {
  it.each([
    ['I have to own this mistake.', 'own this mistake'],
    ['I was going to own that error and mend it.', 'own that error'],
    ['We must take the blame for the lost mails.', 'take the blame'],
    ['I can take some of the responsibility for that.', 'take some of the responsibility'],
    ['The vendor has conceded full responsibility.', 'conceded full responsibility'],
    ['My boss took the heat for it.', 'took the heat for'],
    ['I want to own up to it.', 'own up'],
    ['You are responsible for bringing down the shop.', 'are responsible for bringing'],
    ['The contractor was responsible for losing the tapes.', 'was responsible for losing'],
    ['He saw that I was responsible.', 'was responsible'],
    ['I was the one who broke it.', 'was the one who broke'],
    ['Our intern was the person that deleted the bucket.', 'was the person that deleted'],
    ['The minister accepted responsibility.', 'accepted responsibility'],
    ['I hold myself responsible.', 'hold myself responsible'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The platform team is responsible for running the cluster.',
    'The team that owns the errors dashboard was paged.',
    'The payments team owns the fault injection suite.',
    'I was responsible for the storage nodes.',
    'The controller is responsible for deleting old pods.',
    'The one who found it was paged at noon.',
    'The new owner will take on the cluster.',
    'The proxy takes the hit for slow clients.',
    'The new service accepted the mail.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
