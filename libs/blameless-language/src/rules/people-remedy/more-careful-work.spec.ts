import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: more careful work', () => {
  it.each([
    ['more careful use of the admin console', 'more careful use'],
    ['- More thorough review of firewall changes.', 'More thorough review'],
    ['The migration needs more careful planning.', 'more careful planning'],
    ['There is a need for more cautious handling of the keys.', 'more cautious handling'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'More careful testing revealed the bug.',
    'After a more careful review we found the leak.',
    'More thorough monitoring of the control plane.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
