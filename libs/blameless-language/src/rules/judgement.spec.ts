import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('judgement', () => {
  it.each([
    ['This was a careless change.', 'careless', 'a change'],
    ['The script was sloppily tested.', 'sloppily tested', 'tested'],
    ['She obviously should have asked.', 'obviously', 'should'],
    ['He just needed to press the button.', 'just needed to', 'had the option to'],
    ['There was a lack of attention during the handover.', 'lack of attention', 'gap (what was not looked at: …)'],
    ['It was a poor decision to deploy on Friday.', 'poor decision', 'decision (what it rested on: …)'],
    ['They knew better.', 'knew better', 'had other information at hand (which: …)'],
    ['Deployed without properly testing the rollback.', 'without properly testing', 'before testing'],
    ['The developer merged the change without testing it.', 'without testing', 'before testing'],
    ['Whoever wrote this should be ashamed.', 'ashamed', 'affected by this (how: …)'],
    ['Their incompetence cost us the morning.', 'incompetence', 'conditions that are still to be told (which: …)'],
    ["The engineer's negligence led to data loss.", 'negligence', 'step'],
    [
      'That was not carefully verified: we had been not carefully checking the list.',
      'not carefully checking',
      'checking only in part (how far: …)',
    ],
    ['The lazy engineer copied it.', 'lazy', 'engineer'],
    ['We got lazy about testing.', 'lazy', 'in a situation in which it made sense'],
    ['The engineer on duty lacked the experience to handle this.', 'lacked the experience', 'had little to go by (what: …)'],
    ['Clearly the change was not tested.', 'Clearly', 'The'],
    ['A new hire ran the migration without supervision.', 'without supervision', 'for reasons that are still to be told (which: …)'],
    ['It was a rookie mistake.', 'rookie', 'a mistake'],
    ['Three hours of silence: this is simply unacceptable.', 'is simply unacceptable', 'is not what we want'],
    ['They had no idea what they were doing.', 'no idea what they were doing', 'little to go by (what: …)'],
    ['Poor communication from the network team made it worse.', 'Poor communication', 'Communication that did not reach …'],
    ['Lack of experience in the team made it worse.', 'Lack of experience', 'What was not known yet (what: …)'],
    ['A developer merged the change without a review.', 'without a review', 'for reasons that are still to be told (which: …)'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('judgement', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'Lazy loading hides the error until the first click.',
    'Simply restarting the pod brought it back.',
    'The error was obviously visible in the logs.',
    'We simply should add an alert.',
    'The naive algorithm took ten minutes.',
    'The clients retried blindly.',
    'A bad API call started it.',
    'The team reviewed the change and tested it.',
    'The release went out without a canary.',
    'The latency was at an unacceptable level for ten minutes.',
    'The task was not properly validating new orders.',
    'The change was merged without a review.',
    'Poor communication between the two data centres slowed the replication.',
    'The delay came from a lack of knowledge of what had been deployed.',
    'We should test lazy loaded parts with older clients.',
    'It was a bad call pattern.',
    'We are making greedy lists the default.',
    'An overzealous cleanup job removed the cache.',
    'The loop is clumsy.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
