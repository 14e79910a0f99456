import { describe, expect, it } from '@jest/globals';
import { foundBy } from '../../testing/findings.js';

describe('counterfactual: the same in other words', () => {
  it.each([
    ['We were meant to renew the domain and then forgot.', 'We were meant to'],
    ['The red flags had been there since spring.', 'red flags had been there'],
    [
      'A walkthrough, which was cancelled at short notice, would have shown the missing label.',
      'A walkthrough, which was cancelled at short notice, would have shown',
    ],
    ['We were meant to call the customers and no one did.', 'We were meant to'],
    ['The obvious thing at that hour was to ask the vendor.', 'obvious thing at that hour was to ask the vendor'],
    ['With common sense this could have been avoided.', 'With common sense'],
    ['The migration could have waited a day.', 'could have waited a day'],
    ['The team might have read the notes a bit earlier.', 'The team might have read the notes a bit earlier'],
    ['The clues were in plain sight.', 'clues were in plain sight'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });
});
