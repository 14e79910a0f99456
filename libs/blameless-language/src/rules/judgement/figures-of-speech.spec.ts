import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: figures of speech', () => {
  it.each([
    ['The team took a shortcut.', 'took a shortcut'],
    ['We rushed to conclusions about the proxy.', 'rushed to conclusions'],
    ['We got too comfortable with the old process.', 'got too comfortable'],
    ['The on-call engineer brushed it off.', 'brushed it off'],
    ['We spent too much time on the wrong host.', 'spent too much time'],
    ['The team left the renewal to the last minute.', 'left the renewal to the last minute'],
    ['The reviewers paid little attention to the plan.', 'paid little attention'],
    ['We had simply hoped for the best.', 'hoped for the best'],
    ['The company broke its promise.', 'broke its promise'],
    ['The vendor glossed over the failure.', 'glossed over'],
    ['The provider took an unnecessary risk.', 'took an unnecessary risk'],
    ['The scripts had been thrown together in a night.', 'thrown together'],
    ['The company skimped on the spare.', 'skimped'],
    ['The provider took its sweet time.', 'took its sweet time'],
    ['It took them forever to answer.', 'took them forever'],
    ['The vendor made excuses.', 'made excuses'],
    ['The engineer panicked.', 'panicked'],
    ['Management kicked the can down the road.', 'kicked the can'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The kernel panicked twice.',
    'It took us ten minutes to answer.',
    'The job took forever to end.',
    'The layout cut the corners of the image.',
    'The retry loop spent too much time on one host.',
    'The balancer took the shorter path.',
    'We did not spend too much time on it.',
    'The cache got too big for the host.',
    'The job left the rows in place.',
    'The proxy dropped the connections.',
    'The batch was left to run over night.',
    'We hoped that the alert would fire.',
    'The client goes back to polling.',
    'The browser kept breaking words at the hyphen.',
    'The lagging partitions went back to zero.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
