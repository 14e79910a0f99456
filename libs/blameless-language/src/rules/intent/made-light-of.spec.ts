import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody waved off', () => {
  it.each([
    ['The lead decided that the rules did not apply to him.', 'decided that the rules did not apply'],
    ['The team felt that the freeze did not apply to it.', 'felt that the freeze did not apply'],
    ['The developer thought the policy was for other people.', 'thought the policy was for other people'],
    ['The vendor considered itself above the rules.', 'considered itself above the rules'],
    ['The admin believed he was above the process.', 'believed he was above the process'],
    ['The team decided it did not need a review.', 'decided it did not need a review'],
    ['The release captain saw no need to test it.', 'saw no need to'],
    ['The lead felt no need to ask.', 'felt no need to'],
    ['The developer thought he could get away with it.', 'thought he could get away with'],
    ['Somebody decided that a backup was unnecessary.', 'decided that a backup was unnecessary'],
    ['The reviewer deemed a test unnecessary.', 'deemed a test unnecessary'],
    ['The lead figured that it could wait.', 'figured that it could wait'],
    ['The engineer thought it would be fine.', 'thought it would be fine'],
    ['The team decided that the alert was not worth looking at.', 'decided that the alert was not worth looking'],
    ["The on-call developer reckoned that it was somebody else's problem.", "reckoned that it was somebody else's problem"],
    ['The night shift thought it would sort itself out.', 'thought it would sort itself out'],
    ['The manager felt it could wait until Monday.', 'felt it could wait'],
    ['The operator hoped it would go away by itself.', 'hoped it would go away'],
    ['The engineer thought nobody would notice.', 'thought nobody would notice'],
    ['The team concluded that it was not their problem.', 'concluded that it was not their problem'],
    ['The on-call considered it too minor to escalate.', 'considered it too minor'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The team decided that the rollback was safe.',
    'The engineer thought the flag was off.',
    'The team concluded that the disk was full.',
    'We decided it could wait until the morning, as no users were affected.',
    'I thought it would be fine.',
    'The job can wait for the lock.',
    'The operator found that the rule did not apply to the new zone.',
    'The team decided to fail over.',
    'The responders felt that the load was too high for a failover.',
    'The vendor said that the patch was not needed on our version.',
    'The team saw no need to fail over, as both sites were in sync.',
    'The monitor assumed that the host would be down.',
    'They found the alert too noisy.',
    'The team judged the index too large for one pass.',
    'The engineer decided to restart the pod.',
    'The analysts found that the file was too small to hold the table.',
    'The team found no reason for the spike.',
    'The engineers saw no cause for the drop in the log.',
    'The team found no evidence of data loss.',
    'The investigators found no cause for it.',
    'The vendor told us there would be no need to upgrade.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
