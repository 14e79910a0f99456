import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: how little it would have been', () => {
  it.each([
    ['It could have been fixed by simply restarting the proxy.', 'could have been fixed by simply restarting'],
    ['This could have been avoided with one phone call.', 'could have been avoided with one phone call'],
    ['This could have been spotted by a quick look.', 'could have been spotted by a quick look'],
    ['Manual intervention before the peak would have fixed it.', 'Manual intervention before the peak would have fixed'],
    ['A manual restart would have cleared this within minutes.', 'manual restart would have cleared'],
    ['A simple check could have prevented it.', 'simple check could have prevented'],
    ['Any test at all would have revealed it.', 'Any test at all would have revealed'],
    ['Five minutes of testing would have shown it.', 'of testing would have shown'],
    ['Earlier involvement of the network team might have helped.', 'Earlier involvement of the network team might have helped'],
    ['An earlier rollback could have limited the damage.', 'earlier rollback could have limited'],
    ['It would have taken five minutes to check.', 'would have taken five minutes to check'],
    ["It would've been better not to restart.", "would've been better not to restart"],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'It could have been fixed by adding a limit.',
    'This could have been avoided with an alert.',
    'This could have been spotted by the nightly check.',
    'Manual intervention to recover it could have led to a delay.',
    'A check on the length would have prevented it.',
    'A unit test would have caught it.',
    'An automated check could have prevented it.',
    'It would have taken five minutes to start.',
    'Five minutes of logs would have shown it.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
