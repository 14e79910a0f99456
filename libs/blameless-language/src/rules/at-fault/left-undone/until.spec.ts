import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what was not begun until later', () => {
  it.each([
    ['The team did not start looking into the alert until noon.', 'did not start looking into the alert until noon'],
    ['The on-call engineer did not begin to investigate until an hour later.', 'did not begin to investigate until an hour later'],
    ['The maintainers did not act on the report until Friday.', 'did not act on the report until Friday'],
    ['The night shift did not contact the vendor until the disk was full.', 'did not contact the vendor until the disk was full'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The team did not notice the alert until noon.',
    'We did not start the rollback until noon.',
    'The job did not start until noon.',
    'The pods did not respond until they were restarted.',
    'The engineer did not have access until noon.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
