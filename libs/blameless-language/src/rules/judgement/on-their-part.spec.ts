import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: whose work was wanting', () => {
  it.each([
    ['That was bad planning on our part.', 'bad planning on our part'],
    ['Sloppy work on their part.', 'Sloppy'],
    ['Lazy scripting on my part.', 'Lazy scripting on my part'],
    ['It was weak analysis on our part.', 'weak analysis on our part'],
    ['Insufficient testing on our part led to it.', 'Insufficient testing on our part'],
    ['Bad judgement on my part.', 'Bad judgement on my part'],
    ['Wishful thinking on our part.', 'Wishful thinking on our part'],
    ['Not enough research on my part.', 'Not enough research on my part'],
    ['Poor research on our side.', 'Poor research on our side'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Bad data on our side broke the import.',
    'A bad disk on their end slowed it.',
    'Good planning on our part kept it short.',
    'The wrong region on the part of the map was shown.',
    'Poor signal on the other side.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
