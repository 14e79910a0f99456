import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody wrongly believed', () => {
  it.each([
    ['The tester assumed the sandbox was isolated.', 'The tester assumed'],
    ['Both of us believed the other one was reviewing it.', 'believed the other'],
    ['The engineer did not know what the flag does.', 'The engineer did not know'],
    ['The engineer who wrote the entry does not understand local time.', 'does not understand'],
    ['The billing team had not grasped that a soft delete is one.', 'The billing team had not grasped'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The balancer assumed the node was up.',
    'The second engineer assumed command at 10:02.',
    "I don't know what causes it yet.",
    'The engineer did not know that the node was drained.',
    'The team did not understand why the latency rose.',
    'We assumed the cache was warm.',
    'The on-call engineer did not know about the freeze.',
    'The parser does not understand local time.',
    "If you don't understand what it does, leave it as it is.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
