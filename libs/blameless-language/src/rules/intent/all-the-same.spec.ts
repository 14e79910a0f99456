import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody did although they knew', () => {
  it.each([
    ['We knew it was wrong and did it all the same.', 'did it all the same'],
    ['The team knew the disk was failing and went ahead anyway.', 'went ahead anyway'],
    ['The lead knew the risk and took it.', 'took it'],
    ['She knew that the test was red and merged it nonetheless.', 'merged it nonetheless'],
    ['They knew it would break and shipped it regardless.', 'shipped it regardless'],
    ['The operator saw the red light and carried on.', 'carried on'],
    ['Management knew it was unsafe and let it run.', 'let it run'],
    ['The admin was told not to and did it anyway.', 'did it anyway'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We knew that the risk was there and drained the node first.',
    'The team knew the disk was failing and replaced it.',
    'The scheduler saw the failing node and moved the pods.',
    'The operator saw the warning and paged the vendor.',
    'The lead was told of the risk and asked for a second opinion.',
    'The client knew the token was expired and let it go.',
    'I was aware of the bug and had a fix ready.',
    'We knew the link was weak, and the job carried on anyway.',
    'The tool saw the broken file and went ahead with the next.',
    'They knew it was full and called us.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
