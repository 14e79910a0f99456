import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: more effort, and no lapses', () => {
  it.each([
    'Put more thought into naming.',
    'We have to give more attention to the release notes.',
    'Spend more time on testing before launch.',
    'Use common sense.',
    'Use better judgement when silencing alerts.',
    'Exercise restraint with feature flags during peak.',
    'Take ownership of follow-ups.',
    'Be on the lookout for odd latencies.',
    'We need to stay on top of security patches.',
    'We need to step up our testing.',
    'Do not cut corners.',
    'We must not be complacent about certificates.',
    'Never let your guard down.',
    'Putting more effort into code review.',
    'Admit mistakes early.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The node spends more time on testing than on building.',
    'Put the key into the vault.',
    'The ticket was left unread.',
    'The session must not be left open.',
    'The service must stay on top of the stack.',
    'Use the default judgement list of the parser.',
    'Give the pod more memory.',
    'The cache took more time to fill.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
