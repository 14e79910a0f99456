import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: instead of something else', () => {
  it.each([
    ['The engineer ran the cleanup against the live table instead of the spare.', 'instead of'],
    ['Instead of draining the node, the technician pulled the plug.', 'Instead of'],
    ['For some reason the technician rebooted both routers at once.', 'For some reason'],
    ['For whatever reason, the contractor kept the old key.', 'For whatever reason'],
    ['Instead of the summary, the clerk attached the whole file.', 'Instead of'],
    ['Emeka copied the table to production instead of staging.', 'instead of'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'For some reason the router rebooted.',
    'Instead of draining the node, the controller deleted it.',
    'The engineer drained the node instead of deleting it, as the runbook asks.',
    'We used the mirror instead of the origin.',
    'The mail went to the list instead of its owner.',
    'For this reason the engineer restarted the node.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
