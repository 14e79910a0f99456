import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './words.js';

function normsOf(text: string): readonly string[] {
  return wordsOf(text, { start: 0, end: text.length }).map(({ norm }) => norm);
}

describe('wordsOf', () => {
  it('writes contractions out, with and without their apostrophe', () => {
    expect(normsOf("didn't didnt should've shouldve")).toEqual(['did', 'not', 'did', 'not', 'should', 'have', 'should', 'have']);
  });

  it('leaves words alone that only look like one', () => {
    expect(normsOf('cant wont nonant dove')).toEqual(['cant', 'wont', 'nonant', 'dove']);
  });

  it('keeps where each part stands', () => {
    const text = 'We didnt check.';
    expect(wordsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      'did',
      'nt',
      'check',
      '.',
    ]);
  });
});
