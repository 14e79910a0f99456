import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what a review did not see', () => {
  it.each([
    'Code review failed to catch the missing index.',
    'Code review did not notice the renamed hook.',
    'The review missed the second file.',
    'Peer review overlooked the default.',
    'Our review did not catch it.',
    'It was missed in code review.',
    'The clause was overlooked by the reviewers.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'Code review caught the missing index.',
    'The review did not cover the vendor files.',
    'The review is done in two steps.',
    'The review tool failed to load.',
    'It was not seen in the test run.',
    'The review failed to load in the browser.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
