import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: why not', () => {
  it.each([
    ['Why not test it first?', 'Why not test it first'],
    ['Why not just ask?', 'Why not just ask'],
    ['Why on earth would you deploy on a Friday?', 'Why on earth would you deploy on a Friday'],
    ['The directors have to answer why the agency was not better prepared.', 'why the agency was not better prepared'],
    ['There are questions as to why the team did not act.', 'why the team did not act'],
    ['How did no one notice for six hours?', 'How did no one notice for six hours'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Why not use the second queue?',
    'Why not a second queue?',
    'We do not know why the team was not paged.',
    'The question is why the alert was not sent.',
    'Why would you see an error?',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
