import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what was owed', () => {
  it.each([
    ['The team should had been told about the freeze.', 'The team should had been told about the freeze'],
    ['The rehearsal on staging should have happened before the cutover.', 'should have happened'],
    ['The vendor was not called (which should have happened).', 'should have happened'],
    ['The customers should have been kept in the loop.', 'The customers should have been kept in the loop'],
    ['The migration should have been broken into steps.', 'The migration should have been broken into steps'],
    ['The change should have been better tested.', 'The change should have been better tested'],
    ['This step should not have been skipped.', 'This step should not have been skipped'],
    ['A rollback should have been the first thing to try.', 'A rollback should have been the first thing to try'],
    ['The review should have picked this up.', 'The review should have picked this up'],
    ['The communication should have been better.', 'The communication should have been better'],
    ['Better training should have been provided.', 'Better training should have been provided'],
    ['The rows should have been compared beforehand.', 'The rows should have been compared beforehand'],
    ['The upgrade should not have gone ahead.', 'The upgrade should not have gone ahead'],
    ['The rollback should have been faster.', 'The rollback should have been faster'],
    ['It failed twice on one host (should have stopped there).', 'should have stopped there'],
    ['The freeze should have been respected.', 'The freeze should have been respected'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The job should have happened at noon.',
    'The change should have been blocked by the linter.',
    'The deployment should have been retried.',
    'The second probe should have caught this.',
    'The page should not have been cached.',
    'The check in the pipeline should have failed.',
    'This should have been a five-minute restart.',
    'The rollback should have happened automatically.',
    'The compressed copy should have been better.',
    'The rows should have been compared by the nightly job.',
    'The old pods should have been gone by then.',
    'The host should have been in the second zone.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
