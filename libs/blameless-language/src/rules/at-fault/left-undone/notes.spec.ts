import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: notes without a subject', () => {
  it.each([
    'Did not test it on staging.',
    'Did not realise both hosts were live.',
    "Didn't anticipate the spike.",
    'Did not foresee the lock.',
    "Didn't bother to ask.",
    "Didn't announce the restart.",
    'Did not wait for the second region.',
    'Failing to depool it first made it worse.',
    'Forgetting the second file broke the login page.',
    'Failing to ask the owners cost us an hour.',
    'It was caused by my deploying the old chart.',
    'My understanding of the flag was wrong.',
    'There was a typo in my patch.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'Did not affect the other region.',
    'Did not show up in the graphs.',
    'Failing requests were retried.',
    'Failing to connect, the worker backs off.',
    'The chart was deployed by the pipeline.',
    'Henrik did not see any errors in the log.',
    'There was a typo in the template.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
