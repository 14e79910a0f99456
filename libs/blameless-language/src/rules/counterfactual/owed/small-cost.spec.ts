import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what would have cost little, and whose job it was', () => {
  it.each([
    ['It would have been our job to warn them.', 'would have been our job to warn them'],
    ['A quick message would have taken a minute.', 'quick message would have taken'],
    ['Asking would have cost nothing.', 'Asking would have cost'],
    ['One phone call would have taken two minutes.', 'call would have taken'],
    ['A glance at the graph would have taken a second.', 'glance at the graph would have taken'],
    ['A quieter hour should have been picked.', 'A quieter hour should have been picked'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'It would have been a job for the queue.',
    'It would have been the same task.',
    'The job would have taken a minute.',
    'The copy would have taken an hour.',
    'A restore would have taken two days.',
    'The call would have taken two seconds.',
    'A second node would have cost nothing.',
    'The test on the new disk would have taken a minute.',
    'The job could have waited for the lock.',
    'The client could have waited for a minute.',
    'The free slot should have been taken by the pod.',
    'The window should have been open.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
