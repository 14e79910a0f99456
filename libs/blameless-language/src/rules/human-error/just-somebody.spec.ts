import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: somebody doing the wrong thing, as all that it was', () => {
  it.each([
    ['The five whys ended with a person making a mistake.', 'a person making a mistake'],
    ['The chain ended with somebody typing the wrong name.', 'somebody typing the wrong name'],
    ['It began with someone clicking the wrong button.', 'someone clicking the wrong button'],
    ['Just a person pressing the wrong key.', 'a person pressing the wrong key'],
    ['Just someone entering the wrong postcode.', 'someone entering the wrong postcode'],
    ['No bug, just an operator picking the wrong menu item.', 'an operator picking the wrong menu item'],
    ['It was not the software, just somebody reading the wrong line.', 'somebody reading the wrong line'],
    ['It came down to an engineer making an error.', 'an engineer making an error'],
    ['It boiled down to a technician pulling the wrong cable.', 'a technician pulling the wrong cable'],
    ['It all starts with one person taking a wrong turn.', 'one person taking a wrong turn'],
    ['Nothing but someone entering the wrong address.', 'someone entering the wrong address'],
    ['The outage was a human pushing the wrong button.', 'a human pushing the wrong button'],
    ['It was merely a nurse selecting the wrong patient.', 'a nurse selecting the wrong patient'],
    ['This was a case of someone copying the wrong file.', 'someone copying the wrong file'],
    ['Simply a matter of an admin mistyping a name.', 'an admin mistyping a name'],
    ['It was a human misreading a label.', 'a human misreading a label'],
    ['It comes from someone forgetting a comma.', 'someone forgetting a comma'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The dialog warns about a person pressing the wrong button.',
    'The prompt protects against somebody typing the wrong name.',
    'The tool stops a user picking the wrong region.',
    'There was no user making an error.',
    'A page shows an operator choosing a node.',
    'It was the script picking the wrong volume.',
    'The job ended with a pod reading the wrong map.',
    'It was not a person pressing the wrong button.',
    'The lock prevents someone entering the wrong address.',
    'It was a person calling from the hall.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
