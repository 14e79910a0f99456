import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what was planned and not done', () => {
  it.each([
    'This was supposed to be tested on staging first, but it was not.',
    'The list was supposed to be reviewed, but that was skipped.',
    'The hosts were supposed to be checked by hand, which did not happen.',
    'The plan was to announce it a week ahead, which was not done.',
    'It was meant to be rolled out in two steps, but that was forgotten.',
    'The keys were supposed to be renewed in May but never were.',
    'It would have helped to ask the database team first.',
    'A phased rollout would have been the better choice.',
    'It was not wise to restart both at the same time.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The job was supposed to be idle by then.',
    'The list was supposed to be sorted, but it was not.',
    'The replica was supposed to be up, but it was not.',
    'The change was meant to be a no-op.',
    'The plan was to move the rows at night.',
    'It would have helped to have a second link.',
    'It was not possible to restart both at the same time.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
