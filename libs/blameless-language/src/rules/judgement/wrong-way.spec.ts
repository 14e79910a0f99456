import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: a way that was not to be gone', () => {
  it.each([
    ['Restarting everything at once was not the right call.', 'not the right call'],
    ['Rolling forward was the wrong call.', 'wrong call'],
    ['Deleting the volume was never a good idea.', 'never a good idea'],
    ['It was not a smart move.', 'not a smart move'],
    ['This is no way to run a hosting company.', 'no way to run'],
    ['This is not how one runs a network.', 'not how one runs'],
    ['Not our finest hour.', 'Not our finest hour'],
    ['Not one of our better decisions.', 'Not one of our better'],
    ['Somebody had the brilliant idea to unplug the spare.', 'had the brilliant idea'],
    ['In their infinite wisdom they turned the checks off.', 'In their infinite wisdom'],
    ['My reasoning was flawed.', 'reasoning was flawed'],
    ['Our first instinct was wrong.', 'instinct was wrong'],
    ['This is simply not good enough.', 'is simply not good enough'],
    ['It was hardly respectful to the maintainers.', 'hardly respectful'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The first hypothesis was wrong.',
    'Our estimate of the load was wrong.',
    'It is not a good idea to cache this header.',
    'The right approach is to fence it first.',
    'The wrong call was traced in the profiler.',
    'The scheduler made the wrong move.',
    'The result was not good enough for the test.',
    'The disk was not good enough.',
    'We had the idea to use a second feed.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
