import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: questions that nobody is to answer', () => {
  it.each([
    ['Who pushes to production before Christmas?', 'Who pushes to production before Christmas'],
    ['Who restarts a primary in the middle of the day?', 'Who restarts a primary in the middle of the day'],
    ['Who in their right mind stores backups on the same disk?', 'Who in their right mind stores backups on the same disk'],
    ['Who on earth tests in production?', 'Who on earth tests in production'],
    ['Who the hell merges without a review?', 'Who the hell merges without a review'],
    ['Who ships on Christmas Eve?', 'Who ships on Christmas Eve'],
    ['Who keeps the only copy on a laptop?', 'Who keeps the only copy on a laptop'],
    ['Who even does that?', 'Who even does that'],
    ['Who does that?', 'Who does that'],
    ['Who tests on live customers?', 'Who tests on live customers'],
    ['What part of do not touch this did you not understand?', 'What part of do not touch this did you not understand'],
    ['Which part of the freeze was unclear to you?', 'Which part of the freeze was unclear to you'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Who deploys the service?',
    'Who owns the queue?',
    'Who runs the release on Mondays?',
    'Who does this page go to?',
    'Who restarts the primary?',
    'Who needs access to the same group?',
    'Who is on call on Friday?',
    'Who was paged?',
    'Who uses the same key?',
    'Which part of the pipeline did you change?',
    'What part of the disk was full?',
    'Which part of the page do you see?',
    'What part of the query was slow?',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
