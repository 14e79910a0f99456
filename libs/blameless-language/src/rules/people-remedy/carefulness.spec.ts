import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: more care', () => {
  it.each([
    ['More precaution is needed during network work.', 'More precaution is needed'],
    ['This shows a need for more caution when changing routes.', 'more caution'],
    ['The incident indicates the need for extra vigilance during cutovers.', 'extra vigilance'],
    ['More carefully test and review code before deploy.', 'More carefully test'],
    ['More closely monitor the queue after a release.', 'More closely monitor'],
    ['Ill be more careful with it now.', 'be more careful'],
    ['We will test carefully before the next upload.', 'test carefully'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'More caution flags were added to the tool.',
    'More carefully tuned limits were deployed.',
    'We should ensure that several people are aware of the expiry date.',
    'Make sure that at least two people know of the renewal date.',
    'The test ran carefully before the next step.',
    'We will review the plan before the next release.',
    'We had to be careful to keep the other hosts alive.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
