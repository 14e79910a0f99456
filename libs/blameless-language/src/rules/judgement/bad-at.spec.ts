import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what somebody is not good at', () => {
  it.each([
    ['We are not very good at writing runbooks.', 'are not very good at'],
    ['The team is bad at estimating.', 'is bad at'],
    ['The vendor is not good at keeping promises.', 'is not good at'],
    ['We are lousy at documentation.', 'are lousy at'],
    ['We were never good at handing over.', 'were never good at'],
    ['The team is weak at SQL.', 'is weak at'],
    ['Not all engineers are familiar with the console.', 'Not all engineers are familiar with'],
    ['Nobody on shift was familiar with the script.', 'Nobody on shift was familiar with'],
    ['The responders had low knowledge of the topic.', 'low knowledge'],
    ['Low knowledge of the storage layer.', 'Low knowledge'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The service is bad at night.',
    'We are good at this.',
    'The cache is not good at large keys.',
    'The team was at the office.',
    'The link was weak at noon.',
    'The index is not great at joins.',
    'The vendor was good at his word.',
    'The load was poor at first.',
    'Not all clients are familiar with the header.',
    'We were not all familiar with each other.',
    'Few tools are familiar with the format.',
    'The new staff are familiar with the runbook.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
