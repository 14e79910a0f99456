import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: but for them', () => {
  it.each([
    "But for the contractor's haste the cluster would still be up.",
    'If it had not been for the decision of the lead to go ahead, nothing would have happened.',
    "Had it not been for the intern's shortcut, the backups would still be there.",
    "If it weren't for the architects overruling us, we would have had two.",
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'But for the cache, the database would have been down.',
    "If it weren't for the replica, the data would have been lost.",
    "If it hadn't been for the quick reaction of the on-call engineer, we would have lost the cluster.",
    'Without the engineers noticing it, the outage would have been longer.',
    'Without the runbook we would have been lost.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
