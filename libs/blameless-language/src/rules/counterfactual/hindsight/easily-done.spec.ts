import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: how easily it would have been done', () => {
  it.each([
    'It would have taken us two minutes to ask.',
    "It wouldn't have hurt to warn the support desk.",
    'It would not have cost the team much to wait a day.',
    'It would have cost them nothing to call.',
    'It would have been much better to ask first.',
    'It might have been better for the team to wait.',
    'It had been wiser to wait.',
    'It would have been easy to check the list.',
    'It was perfectly possible to have seen this in staging.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'It would have taken the replica five minutes to catch up.',
    'It would have taken an hour to restore.',
    'It would not have helped to restart it.',
    'It would have been possible to lose data.',
    'It would have been easy to miss.',
    'It was possible to have two leaders at once.',
    'It was not possible to have seen this in staging.',
    'It would have been better to have a second region.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
