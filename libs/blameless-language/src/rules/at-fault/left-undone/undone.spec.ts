import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was not done', () => {
  it.each([
    ['Our provider had replaced the disk, but did not verify it.', 'did not verify it'],
    ['The team responsible did not react to the alert.', 'The team responsible did not react to the alert'],
    ['Storage are not updating their firmware.', 'Storage are not updating their firmware'],
    ["Networking still haven't moved off the old resolver.", "still haven't moved"],
    ['The engineer had not tested the rollback.', 'The engineer had not tested the rollback'],
    ['Legal did not tell the support team.', 'Legal did not tell the support team'],
    ['Kerstin did not know that the flag was live.', 'Kerstin did not know'],
    ['The validators did not follow the instructions.', 'The validators did not follow the instructions'],
    ['Wilhelmina was not following the graphs while the copy ran.', 'Wilhelmina was not following the graphs'],
    ['The release team does not test upgrades.', 'The release team does not test upgrades'],
    ['The on-call did not escalate.', 'The on-call did not escalate'],
    ['The SRE on duty did not realise his mistake until noon.', 'The SRE on duty did not realise his mistake'],
    ['It turned out Marek never ran the script.', 'Marek never ran the script'],
    ["I didn't double check the path.", "I didn't double check the path"],
    ['We did not test the restore before the switch.', 'We did not test the restore before the switch'],
    ['We never reviewed the permissions.', 'We never reviewed the permissions'],
    ['We did not take the cache into account.', 'We did not take the cache into account'],
    ['The grid operators did not respond properly to the alarm.', 'The grid operators did not respond properly to the alarm'],
    ['They did not request a review.', 'They did not request a review'],
    ['The team did not define an owner.', 'The team did not define an owner'],
    ['The carrier would not tell us why.', 'would not tell'],
    ['The department was warned in May and did not act.', 'did not act'],
    ['Whoever did this did not test it.', 'did not test it'],
    ['Whoever configured this did not read the manual.', 'Whoever configured this did not read the manual'],
    ["The user didn't think to look below.", "The user didn't think to look below"],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The clerk did not make that transfer.',
    'The technician did not perform the deletion.',
    'The team had not yet installed the console.',
    "At first I didn't think much of it.",
    'The client did not verify the certificate.',
    'Storage was not keeping up with the writes.',
    'Networking has not recovered yet.',
    'Prometheus was not watching the new targets.',
    'Kerstin did not have access to the console.',
    'Thomas did not find anything in the logs.',
    'The customer did not lose any data.',
    'Nobody was watching the queue at that hour.',
    'The validators did not agree on the block.',
    'GitHub did not accept the push.',
    'Puppet did not notice the change of the file.',
    'The team was not able to reach the host.',
    'We did not check the graphs because the pager was silent.',
    'We did not test this path until March.',
    'We did not see it.',
    'I have not used this tool before.',
    'The operators did not respond to the scrape.',
    'The disk would not answer.',
    'The operators would not tell if they were asked.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
