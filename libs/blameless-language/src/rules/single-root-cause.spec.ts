import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('single-root-cause', () => {
  it.each([
    ['The sole root cause was a full disk.', 'The sole root cause', 'A contributing factor'],
    ['The only cause was the expired certificate.', 'The only cause', 'A contributing factor'],
    ['The only reason for the outage was a full disk.', 'The only reason', 'A contributing factor'],
    ['We found a single cause.', 'a single cause', 'a contributing factor'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('single-root-cause', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'One contributing cause was the missing index.',
    'One cause was a full disk.',
    'The root cause was a full disk.',
    'There is no single root cause.',
    'There was never only one cause.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
