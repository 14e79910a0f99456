import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';

describe('what is denied', () => {
  it.each([
    ['The reviewer did not catch the careless edit.', 'careless'],
    ['It was not just carelessness.', 'carelessness'],
    ['It did not load because of a careless edit.', 'careless'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'It was not a matter of negligence.',
    'The gap was not caused by negligence.',
    'The gap was hardly due to human error.',
    'The labels explain it, rather than any incompetence.',
    'Nobody was careless.',
    'None of what happened was the result of mismanagement.',
    'The company rejected allegations of negligence or misconduct.',
    'It was neither stupid nor rash to fail over.',
    'We look at the console, not at the inexperience of one person.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
