import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what drove people, and where they went too far', () => {
  it.each([
    ['The change was made out of spite.', 'out of spite'],
    ['They acted in bad faith.', 'in bad faith'],
    ['He did it on a whim.', 'on a whim'],
    ['It was guesswork from the beginning.', 'guesswork'],
    ['Our concerns fell on deaf ears.', 'deaf ears'],
    ['The handling left much to be desired.', 'much to be desired'],
    ['That was a betrayal of trust.', 'betrayal of trust'],
    ['It is a pattern of neglect.', 'pattern of neglect'],
    ['The hosting company is run by amateurs.', 'run by amateurs'],
    ['It was poor timing to deploy on the day before a holiday.', 'poor timing'],
    ['We were overly confident in the tests.', 'overly confident'],
    ['We were far too optimistic about the timeline.', 'far too optimistic'],
    ['The plan was overly ambitious.', 'overly ambitious'],
    ['Security was an afterthought.', 'afterthought'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The pool ran out of connections.',
    'The lock was taken on a write.',
    'The job ran out of order.',
    'The query planner is overly optimistic about the index.',
    'The pages were far too large.',
    'It was reverted for no known reason.',
    'There is a history of releases in the wiki.',
    'The poor timing of the sensor was known.',
    'The cache forgot the heights for no good reason.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
