import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: done wrongly by hand', () => {
  it.each([
    ['The root cause was an error in manual configuration.', 'error in manual configuration'],
    ['A wrong parameter was entered manually.', 'wrong parameter was entered manually'],
    ['The incorrect chart was manually deployed.', 'incorrect chart was manually deployed'],
    ['The outage was caused by incorrect manual intervention.', 'incorrect manual intervention'],
    ['Faulty manual edit of the routing table.', 'Faulty manual edit'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Manual intervention restored the service.',
    'The correct value was entered manually.',
    'The wrong value was manually corrected.',
    'Automation removes errors in manual configuration.',
    'Manual configuration is error-prone.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
