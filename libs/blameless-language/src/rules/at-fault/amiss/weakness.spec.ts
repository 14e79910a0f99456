import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: whose weakness it was', () => {
  it.each([
    ["Yusuf's misreading of the graph cost us half an hour.", "Yusuf's misreading"],
    ['A misunderstanding by the operator led to the second restart.', 'misunderstanding by the operator'],
    ['Confusion on the part of the technician about the labels caused the delay.', 'Confusion on the part of the technician'],
    ['Due to a slip by the night operator the tape was lost.', 'slip by the night operator'],
    ['The developer introduced a regression in the parser.', 'The developer introduced a regression in the parser'],
    ['My inattention cost us an hour.', 'My inattention'],
    ['The bug was introduced by yours truly.', 'introduced by yours truly'],
    ['An oversight by the migration team left two tables behind.', 'oversight by the migration team'],
    ["Ottilie's broken patch was reverted.", "Ottilie's broken patch"],
    ["There was a bug in Ottilie's script.", "bug in Ottilie's script"],
    ["Dmitri's failure to rotate the key left it open.", 'failure to rotate'],
    ['The incident was triggered by a developer pushing from a laptop.', 'triggered by a developer'],
    ["Ottilie's change had not been tested.", "Ottilie's change"],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The two names sowed confusion among the engineers.',
    'This caused some confusion on the part of the night shift.',
    'My confusion was about which of them was live.',
    'The confusion was about the two labels.',
    'The refactoring introduced a regression in the parser.',
    'A bug was introduced in March.',
    'Errors by users rose to 4 %.',
    'There was confusion about who was on call.',
    'The leak was introduced with the new driver.',
    'The developer introduced a new flag.',
    "Reverted Kasimir's patch.",
    "Kasimir's dashboard showed the drop.",
    'The bug was found by Kasimir.',
    'The check was triggered by Kasimir through the site.',
    'It was an oversight in our test plan.',
    "Ottilie's change had been tested twice.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
