import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what nobody kept an eye on', () => {
  it.each([
    ['We knew of it but did not keep a close eye on it.', 'did not keep a close eye on'],
    ['We did not keep an eye on the disk.', 'did not keep an eye on'],
    ['Several warnings went unheeded.', 'went unheeded'],
    ['Our tickets went unanswered for weeks.', 'went unanswered'],
    ['He had a strange habit of powering it off.', 'He had a strange habit of powering'],
    ['The vendor has a history of ignoring our warnings.', 'The vendor has a history of ignoring'],
    ['The team did not keep track of the keys.', 'did not keep track of'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The requests went unanswered by the host.',
    'The disk has a history of failing.',
    'We have a habit of rotating the role.',
    'We kept a close eye on the disk.',
    'We will keep a close eye on it.',
    'The proxy did not keep track of the sessions.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
