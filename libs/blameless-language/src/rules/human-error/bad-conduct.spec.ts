import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: what somebody did, under a bad name', () => {
  it.each([
    'A mix-up of two patch cables by the remote hands technician cut the link.',
    'Bad handling of the tape library by the operators cost us a day.',
    'Faulty input by the cashier doubled the price.',
    'The loss goes with an error of the night engineer.',
    'Negligence on the part of the caretaker left the door open.',
    'Improperly cabled by field staff.',
    'A configuration error by network engineering closed both paths.',
    'The inexperience of the trainee with the volume manager made it longer.',
    'A misclick in the portal by one of our agents closed the accounts.',
    'It follows from a misreading of the table by the analyst.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'The error rate seen by users fell at noon.',
    'The error was reported by an engineer.',
    'The mistake was noticed by someone on the team.',
    'The wrong value came to light in the review.',
    'A typo of two letters kept the host from its zone.',
    'The error of the estimator is below two percent.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
