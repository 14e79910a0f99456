import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: who did it, as what was found out', () => {
  it.each([
    ['It turned out that Dana renamed the bucket on Friday.', 'Dana renamed'],
    ['Turns out Oleg had deleted the index.', 'Oleg had deleted'],
    ['Ines finds that the group was changed outside of the console by Oleg.', 'changed outside of the console by Oleg'],
    ['We discovered that the zone had been edited twice by @kvolk.', 'edited twice by @kvolk'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'It turned out that the disk was full.',
    'It turned out that Dana had already fixed it.',
    'It turned out that Dana restarted the node.',
    'We discovered that the zone was edited by the sync job.',
    'Dana found that the disk was replaced by a spare.',
    'Dana found the edited file.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
