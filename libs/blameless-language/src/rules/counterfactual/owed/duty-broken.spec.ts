import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: a duty, and that it was broken', () => {
  it.each([
    'The upgrade should be tested on the replica first, but the admin went straight to the primary.',
    'The ramp-up was not supposed to be done before the sign-off, yet we did it.',
    'The field engineer needed to wait for the array, and this wait was left out.',
    'The on-call engineers should be watching the queue, not the chat.',
    'Developers should be testing against the real gateway before they ship.',
    'The customer had to be informed by the account team, and it was not so.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The job should be retried, but the queue was full.',
    'The pods should be running in two zones.',
    'We should be watching the new metric from Monday.',
    'The operator should be running on each node.',
    'The check is not supposed to run before noon.',
    'The customer had to be informed by mail, and that was done at noon.',
    'The engineers needed to restart the nodes, and the last one was left alone.',
    'The upgrade should be finished on Friday.',
    'The team should be getting the pages, not the vendor.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
