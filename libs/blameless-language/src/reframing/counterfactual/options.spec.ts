import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of what would have been better, or what would have helped', () => {
  it.each([
    ['It would have been wiser to drain the rack first.', 'It «was an option to drain the rack first (what was known of it then: …)».'],
    ['It would not have hurt to ask the landlord.', 'It «was an option to ask the landlord (what was known of it then: …)».'],
    ['The sensible thing would have been to pause the copy.', 'The sensible thing «became clear only later: to pause the copy».'],
    ['We would have done well to read the manual.', 'We «could read the manual (what stood in the way: …)».'],
    ['A short call with the landlord would have saved us the drive.', 'A «call with the landlord can save» us the drive.'],
    ['Asking the data team would have shown the freeze.', '«Asking the data team can show» the freeze.'],
    ['A careful reviewer would have caught the typo.', '«Afterwards it is easy to catch the typo».'],
    ['The outage could have been avoided by draining the rack.', 'The outage «has shown the use of draining the rack».'],
    ['The second outage was entirely avoidable.', 'The second outage was «the outcome of conditions that can change (which: …)».'],
    ['Not calling the landlord cost us an hour.', '«Going on without calling the landlord cost» us an hour.'],
    ['A staged rollout would have been wiser.', 'A staged rollout «was an option (what was known of it then: …)».'],
    ['A quick look at the graph would have shown the drift.', 'A «look at the graph can show» the drift.'],
    ["It'd have been better to ask the vendor.", 'It« was an option to ask the vendor (what was known of it then: …)».'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('counterfactual', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});
