import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: skill, and time ill spent', () => {
  it.each([
    ['The engineer was not familiar with the failover tool.', 'not familiar'],
    ['The on-call engineer was unfamiliar with the router.', 'unfamiliar'],
    ['The on-call engineer had little experience with the router.', 'had little experience'],
    ['The delay was due to unfamiliarity with the tool.', 'unfamiliarity'],
    ['Due to lack of experience the wrong path was chosen.', 'lack of experience'],
    ['The staff lacked the training for this.', 'lacked the training'],
    ['Too much time was spent on blaming the network.', 'Too much time was spent'],
    ['We wasted a lot of time in the wrong logs.', 'wasted a lot of time'],
    ['A lot of time was wasted on the wrong hypothesis.', 'time was wasted'],
    ['Spent far too much time on the wrong host.', 'Spent far too much time'],
    ['It was removed by some non experienced admin.', 'non experienced admin'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The scheduler was not familiar with the zone.',
    'We had no experience with this failure, as it had never happened.',
    'The new hire was familiar with the tool.',
    'Too much time passes between two scrapes.',
    'The job spent too much time waiting on locks.',
    'We spent the time on the second host.',
    'The tool has limited knowledge of the zone.',
    'We were not familiar with this failure.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
