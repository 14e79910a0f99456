import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what is to be made sure of', () => {
  it.each([
    'Ensure that changes are properly reviewed.',
    'Ensure reviews are done more carefully.',
    'Make sure migrations are thoroughly tested.',
    'Make sure to not use the production database for tests.',
    'Make sure nobody edits it by hand.',
    'We must ensure that the steps are strictly followed.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Ensure that writes are properly tested by the linter.',
    'Make sure nobody can edit it by hand.',
    'Make sure to add a test.',
    'Ensure that the reads are consistent.',
    'We made sure that the steps were properly followed.',
    'The tool makes sure that plans are properly checked.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
