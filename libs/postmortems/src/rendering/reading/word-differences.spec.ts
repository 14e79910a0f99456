import { describe, expect, it } from '@jest/globals';
import { generated } from '../../testing/example-views.js';
import { wordDifferences } from './word-differences.js';

describe('Differences between words', () => {
  it('are told for the statements that differ, and for those only', () => {
    const before = [generated('The same.'), generated('Detected at 10:31.'), generated('Gone.')];
    const after = [generated('The same.'), generated('Detected at 10:29.'), generated('Another.')];
    expect(wordDifferences(before, after)[0]).toEqual([
      { kind: 'SAME', text: 'Detected at 10:' },
      { kind: 'REMOVED', text: '31' },
      { kind: 'ADDED', text: '29' },
      { kind: 'SAME', text: '.' },
    ]);
    expect(wordDifferences(before, after)).toHaveLength(2);
  });

  it('are whole statements where one went or came', () => {
    expect(wordDifferences([generated('Gone.')], [])).toEqual([[{ kind: 'REMOVED', text: 'Gone.' }]]);
    expect(wordDifferences([], [generated('New.')])).toEqual([[{ kind: 'ADDED', text: 'New.' }]]);
    expect(wordDifferences([generated('One.')], [generated('One.')])).toEqual([]);
  });

  it('are not sought in texts that have nothing in common', () => {
    const words = (letter: string) => Array.from({ length: 1_000 }, (_, index) => `${letter}${index}`).join(' ');
    expect(wordDifferences([generated(words('a'))], [generated(words('b'))])[0]?.map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
  });
});
