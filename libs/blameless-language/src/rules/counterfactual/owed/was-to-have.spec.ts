import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what was to have been done', () => {
  it.each([
    "The contractor needn't have rebooted both nodes.",
    'The lead had better have asked the vendor.',
    'The drive was to have been replaced by the technician in May, but it was not.',
    'The plan needed to have been reviewed before the freeze.',
    'The vendor was supposed to have tested the firmware.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The lock was to have been released after a minute.',
    'The migration was supposed to have no effect.',
    'The pod was supposed to have been restarted by the operator.',
    'The job needs to have a lock.',
    'The disk had better throughput.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
