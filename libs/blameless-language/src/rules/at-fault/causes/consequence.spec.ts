import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what it led to', () => {
  it.each([
    ['Rashida deployed the change at noon, causing an outage of two hours.', 'causing an outage of two hours'],
    ['Rashida deployed the change at noon, which took down the API.', 'took down the API'],
    ['Piotr restarted the broker twice, making things worse.', 'making things worse'],
    ['The night shift rebooted the switch again, making things worse.', 'making things worse'],
    ['Anna emptied the bucket, thereby breaking the downloads.', 'breaking the downloads'],
    ["Svetoslav's patch broke the login page.", "Svetoslav's patch"],
    ['My change took the whole cluster down.', 'My change'],
    ['The patch by Anna broke the login page.', 'patch by Anna'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Rashida deployed the change at noon, which fixed the login page.',
    'Piotr restarted the broker twice, which cleared the queue.',
    'The broker restarted twice, making things worse.',
    'An engineer deployed the change and the error rate rose.',
    'Ingrid drained the node, causing the pods to move.',
    'The change went out at noon, causing an outage of two hours.',
    'My change went out at noon.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
