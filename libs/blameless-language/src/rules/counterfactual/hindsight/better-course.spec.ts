import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: the better course', () => {
  it.each([
    ['The correct process would have been to file a change request.', 'would have been to file a change request'],
    ['Common sense would have been to stop there.', 'would have been to stop there'],
    ['A safer option would have been a staged rollout.', 'would have been a staged rollout'],
    ['Some notice would have been nice.', 'would have been nice'],
    ['A bit of warning would have been appreciated.', 'would have been appreciated'],
    ['It would have been nice to know beforehand.', 'would have been nice to know beforehand'],
    ['It would have been nice to be asked.', 'would have been nice to be asked'],
    ['A better solution was to restart the proxy.', 'better solution was to restart the proxy'],
    ['It was not a good solution.', 'not a good solution'],
    ['Any competent admin would have known.', 'Any competent admin would have known'],
    ['We had a duty to tell them.', 'had a duty to tell them'],
    ["It should be the developer's responsibility to keep a copy.", "should be the developer's responsibility to keep a copy"],
    ['This was an avoidable outage.', 'avoidable outage'],
    ['We expected better from our provider.', 'expected better from our provider'],
    ['We expect more of ourselves.', 'expect more of ourselves'],
    ["You'd expect better.", 'expect better'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'A better option would have been a second queue.',
    'It would have been nice to know the value.',
    'A safer option would be a canary.',
    'We expected more traffic from Europe.',
    'We expected better numbers.',
    'The process was to be restarted by the supervisor.',
    'We track avoidable errors by region.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
