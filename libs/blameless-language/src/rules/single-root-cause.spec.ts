import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('single-root-cause', () => {
  it.each([
    ['The sole root cause was a full disk.', 'The sole root cause', 'A contributing factor'],
    ['The only cause was the expired certificate.', 'The only cause', 'A contributing factor'],
    ['The only reason for the outage was a full disk.', 'The only reason', 'A contributing factor'],
    ['We found a single cause.', 'a single cause', 'a contributing factor'],
    ['The outage had exactly one cause.', 'exactly one cause', 'a contributing factor among others (which: …)'],
    ['There was only one cause.', 'only one cause', 'a contributing factor among others (which: …)'],
    ['There was just one reason for it.', 'just one reason', 'a contributing factor among others (which: …)'],
    ['One root cause, one fix: the missing index.', 'One root cause, one fix', 'Several factors (which: …), and what to do about each'],
    ['No other factor played a role.', 'No other factor played a role', 'What else played a role is still to be told (…)'],
    ['No other cause was found.', 'No other cause was found', 'What else played a role is still to be told (…)'],
    ['Nothing else contributed.', 'Nothing else contributed', 'What else played a role is still to be told (…)'],
    ['Nothing else went wrong that day.', 'Nothing else went wrong', 'What else played a role is still to be told (…)'],
    ['The only thing that went wrong was the failover.', 'The only thing', 'One thing'],
    ['It was caused solely by the expired token.', 'solely', 'partly'],
    ['The outage was solely due to the missing index.', 'solely', 'partly'],
    ['Solely responsible for the outage is the expired token.', 'Solely', 'Partly'],
    ['The sole culprit was the cache.', 'The sole culprit', 'A contributing factor'],
    ['The full disk was the only factor.', 'the only factor', 'a contributing factor'],
    ['The sole reason was the bad route.', 'The sole reason', 'A contributing factor'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('single-root-cause', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'One contributing cause was the missing index.',
    'One cause was a full disk.',
    'The root cause was a full disk.',
    'No other services were affected.',
    'Nothing else was affected.',
    'No other factors are known yet.',
    'The only thing that worked was the pager.',
    'The only thing that changed was the key.',
    'There was not only one cause.',
    'Each alert has exactly one cause field.',
    'The lock had exactly one owner.',
    'One root cause analysis was written.',
    'The outage was due to the missing index.',
    'The store is solely responsible for retries.',
    'The scaling factor is the only factor column.',
    'The node is used solely by the batch jobs.',
    'There is no single root cause.',
    'There was never only one cause.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
