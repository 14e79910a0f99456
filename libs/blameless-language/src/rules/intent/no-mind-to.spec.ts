import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody had no mind to', () => {
  it.each([
    ['The lead never intended to roll back.', 'never intended to roll'],
    ['The team never meant to test it.', 'never meant to test'],
    ['The contractor had no interest in the checklist.', 'had no interest in'],
    ['Management had no desire to pay for it.', 'had no desire to'],
    ['The provider had no plans to tell us.', 'had no plans to tell'],
    ['The vendor had no wish to help.', 'had no wish to'],
    ['The admin never had any intention of asking.', 'never had any intention of'],
    ['The vendor did not have the slightest intention of helping.', 'did not have the slightest intention of'],
    ['The lead was bent on shipping that day.', 'bent on shipping'],
    ['The manager was set on shipping by Friday.', 'set on shipping'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The server had no interest in the packet.',
    'We have no intention of dropping support for it.',
    'The team never meant to delete the table.',
    'The engineer did not intend to restart it.',
    'The flag was set on restart.',
    'The timer is set on running jobs.',
    'The node had no plans in its cache.',
    'The vendor has no intention to raise prices.',
    'The team is intent on learning from this.',
    'The query had no intent in the header.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
