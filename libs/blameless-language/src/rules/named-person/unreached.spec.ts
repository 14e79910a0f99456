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
    ['No handover from Marta', 'handover from'],
    ['There were no notes from Marta.', 'notes from'],
    ['Nothing from Marta until noon.', 'Nothing from'],
    ['Never got a heads-up from Marta.', 'heads-up from'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('named-person', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We reached Marta at 10:20.',
    'Dave got a response from Marta.',
    'No response from Vault.',
    'No update from upstream was needed.',
    'There was no sign of it.',
    'The notes from Marta say nothing of it.',
    'We never heard back from the server.',
    'We did not get a page, so Dave contacted Marta.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
