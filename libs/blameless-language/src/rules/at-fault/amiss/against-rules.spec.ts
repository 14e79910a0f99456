import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: against the rules', () => {
  it.each([
    ['The change procedure was not followed.', 'was not followed'],
    ['The upgrade was carried out in violation of our change policy.', 'in violation of our change policy'],
    ['The engineer deviated from the runbook.', 'deviated from the runbook'],
    ['Contrary to procedure, the node stayed in the pool.', 'Contrary to procedure'],
    ['The warnings from the previous week were ignored.', 'were ignored'],
    ['The change was made without following the process.', 'without following the process'],
    ['The engineer omitted to drain the node.', 'omitted to'],
    ['The complaints had been dismissed.', 'had been dismissed'],
    ['A customer, against our terms of service, fetched it all.', 'against our terms of service'],
    ['The site was crawled in violation of our terms.', 'in violation of our terms'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The retry header was ignored by the proxy.',
    'The policy was not applied.',
    'The request was in violation of the schema.',
    'Unknown fields are ignored.',
    'The redirect was not followed.',
    'The manifest was checked against our policy.',
    'The procedure was followed to the letter.',
    'The request was checked against our terms of use.',
    'The traffic is in line with our terms.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
