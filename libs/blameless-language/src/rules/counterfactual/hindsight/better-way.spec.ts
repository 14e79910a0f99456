import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: a better way', () => {
  it.each([
    ['There were steps we could have taken to shorten it.', 'we could have taken'],
    ['More could have been done to warn the users.', 'could have been done'],
    ['This should have been found in code review.', 'should have been found in code review'],
    ['The index was not restarted as it should have been.', 'as it should have been'],
    ['The recovery took longer than it should have.', 'longer than it should have'],
    ['It would have also been a good idea to rehearse the move.', 'would have also been a good idea to rehearse the move'],
    ['It could easily have been prevented.', 'could easily have been prevented'],
    ['The outage was entirely avoidable.', 'entirely avoidable'],
    ['That was not our best decision.', 'not our best decision'],
    ['If the work had been started in May, the fault would have been found.', 'If the work had been started'],
    ["If we'd gone through the notes, we would have seen it.", "If we'd gone through the notes"],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'This should have been caught by the alert.',
    'There were requests that we could have lost.',
    'The replica was not promoted as it should have been.',
    'It would have been a good idea to have an alert on this.',
    'The page is not the best place for it.',
    'If the job had been started by cron, it would have finished.',
    'The retry could have been avoided by a lower limit.',
    'We could have spotted it with a cheap monitoring tool.',
    'We were slow to see that the mirror was gone.',
    "We'd restart it if the queue grew.",
    'The queue got longer than the buffer.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
