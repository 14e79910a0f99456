import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: too fast, and not enough', () => {
  it.each([
    'In retrospect, we went too fast.',
    'We moved on too quickly.',
    'The team proceeded too hastily.',
    'We did not test this enough.',
    'The deployer did not verify it enough.',
    'Not tested well enough.',
    'Too little thought went into the way back.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The rollout went too fast for the cache.',
    'The queue moved too quickly to be read.',
    'We closed the incident too early.',
    'The probe did not test this enough.',
    'There was not enough memory.',
    'Not enough workers were running.',
    'Too little traffic went to the second site.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
