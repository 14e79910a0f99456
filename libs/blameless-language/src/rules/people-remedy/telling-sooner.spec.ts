import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: telling people sooner, and whoever reads it', () => {
  it.each([
    ['Escalate early, escalate often.', 'Escalate early'],
    ['Call for help right away.', 'Call for help right away'],
    ['Raise the alarm sooner next time.', 'Raise the alarm sooner'],
    ['On-call to escalate faster.', 'escalate faster'],
    ['Ask the owner before touching their service.', 'Ask the owner before'],
    ['Announce the change in advance.', 'Announce the change in advance'],
    ['Check which cluster you are on.', 'Check which cluster you are'],
    ['We need to communicate sooner with customers.', 'communicate sooner'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Ask the vendor for a fix before the next release.',
    'Communicate the date to the customers.',
    'Tell the users when it is fixed.',
    'Talk to the vendor about the limit.',
    'Page faster on a full disk.',
    'Check the region in the tool before it runs.',
    'Make it easier to see which cluster it is.',
    'We respond faster with the new index.',
    'Verify that the probe tells you the region.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
