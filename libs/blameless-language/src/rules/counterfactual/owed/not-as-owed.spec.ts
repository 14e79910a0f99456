import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: not as it should have been', () => {
  it.each([
    ['We were not as prepared as we should have been.', 'not as prepared as we should have been'],
    ['Our response was not what it should have been.', 'not what it should have been'],
    ['We waited longer than we should have before failing over.', 'longer than we should have'],
    ['She opened a ticket only then, as she should have in the first place.', 'she should have in the first place'],
    ['The status page was not updated as quickly as it should have been.', 'as it should have been'],
    ['The migration was not tested with real rows, which it should have been.', 'which it should have been'],
    ['The certificate should have been on our radar.', 'The certificate should have been on our radar'],
    ['A better-prepared team would have recovered in minutes.', 'A better-prepared team would have recovered in minutes'],
    ['It should never have come to this.', 'It should never have come to this'],
    ['This should have never made it to production.', 'This should have never made it to production'],
    ['The planning should have included a way back.', 'The planning should have included a way back'],
    ['Our review process should have caught it.', 'Our review process should have caught it'],
    ['A retrospective should have been held after the first outage.', 'A retrospective should have been held after the first outage'],
    ['The provider should have been more transparent.', 'The provider should have been more transparent'],
    ['The board should have done more to question the plan.', 'The board should have done more to question the plan'],
    ['We could have been more conservative about it.', 'We could have been more conservative about it'],
    ['The ministry should have been more vocal.', 'The ministry should have been more vocal'],
    ['We shoud have checked the logs first.', 'We shoud have checked the logs first'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The port should have been open.',
    'The list should have been on the second disk.',
    'The board should have booted from the second disk.',
    'The request should never have made it to the second queue.',
    'The value was not what it should have been.',
    'The second process should have caught the signal.',
    'The pods were not as many as there should have been.',
    'You might have noticed slower pages.',
    'The provider should have been the second one.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
