import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: who was not there', () => {
  it.each([
    ['The secondary never showed up despite being paged three times.', 'The secondary never showed up'],
    ['Not many responders showed up.', 'Not many responders showed up'],
    ['The IC disappeared for forty minutes.', 'disappeared'],
    ['Tamsin acknowledged the page and went back to sleep.', 'went back'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The alert never showed up on the dashboard.',
    'Everybody else was asleep at that hour.',
    'The pod disappeared after the drain.',
    'The on-call engineer was asleep when the page came and joined at 04:10.',
    "The fields are hidden, so they don't show up in the list.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
