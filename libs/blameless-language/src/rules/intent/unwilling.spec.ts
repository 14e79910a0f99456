import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody would not, and what they meant to', () => {
  it.each([
    ['Management would not listen.', 'would not listen'],
    ['The lead deliberately skipped the review.', 'deliberately skipped'],
    ['The developer disabled the check on purpose.', 'on purpose'],
    ['The operators opted to ignore the alarm.', 'opted to ignore'],
    ['It was merged against the advice of the reviewers.', 'against the advice'],
    ['Against my better judgement I restarted it.', 'Against my better judgement'],
    ['The team went live in full knowledge of the defect.', 'in full knowledge'],
    ['The team was unwilling to roll back.', 'was unwilling'],
    ['The operators were hesitant to call for help.', 'were hesitant'],
    ['The provider would not admit that it was late.', 'would not admit'],
    ['The team did not feel like testing it.', 'did not feel like'],
    ['He did not want to wait for the review.', 'did not want to wait'],
    ['The pager was deliberately silenced by an engineer.', 'deliberately silenced'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We deliberately shut the second site down to stop the writes.',
    'The key was deliberately left out of the image.',
    'The chaos test broke the node on purpose.',
    'The controller would not admit the pod.',
    'We did not want to risk a second outage.',
    'The team did not want to lose the data.',
    'The team was not interested in the second option.',
    'The job was hesitant to start.',
    'They do not want to wait for the next window.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
