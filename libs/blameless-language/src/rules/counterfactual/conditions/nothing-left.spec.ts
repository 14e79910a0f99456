import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: nothing was left to do', () => {
  it.each([
    ['There was a lot the crew could have done to shorten the night.', 'the crew could have done to shorten the night'],
    ['Nothing told us so, and we could have asked the vendor.', 'we could have asked the vendor'],
    ['There were two steps that we could have taken by noon.', 'we could have taken'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Until the carrier answered there was nothing else that the crew could have tried.',
    'There is little they could have checked from outside.',
    'There was not much the engineer on duty could have done.',
    'There was nothing left we could have moved.',
    'There was no step that they could have taken by then.',
    'We do not see anything that the vendor could have done.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
