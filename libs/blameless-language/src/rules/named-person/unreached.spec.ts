import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: who did not answer', () => {
  it.each([
    ['No response from Marta.', 'response from'],
    ['We were not able to get any answer from Marta.', 'answer from'],
    ['We could not reach Marta.', 'reach'],
    ['We were unable to contact Marta.', 'contact'],
    ['I never heard back from Marta.', 'heard back from'],
    ['We could not get hold of Marta.', 'get hold of'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We reached Marta at 10:20.',
    'Dave got a response from Marta.',
    'No response from Vault.',
    'We never heard back from the server.',
    'We did not get a page, so Dave contacted Marta.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
