import { describe, expect, it } from '@jest/globals';
import { generated } from '../../testing/example-views.js';
import { wordDifferences } from './word-differences.js';

describe('Differences between words', () => {
  it('are told for the statements that differ, and for those only', () => {
    const before = [generated('The same.'), generated('Detected at 10:31.'), generated('Gone.')];
    const after = [generated('The same.'), generated('Detected at 10:29.'), generated('Another.')];
    expect(wordDifferences(before, after)[0]).toEqual([
      { kind: 'SAME', text: 'Detected at ' },
      { kind: 'REMOVED', text: '10:31' },
      { kind: 'ADDED', text: '10:29' },
      { kind: 'SAME', text: '.' },
    ]);
    expect(wordDifferences(before, after).slice(1)).toEqual([[{ kind: 'REMOVED', text: 'Gone.' }], [{ kind: 'ADDED', text: 'Another.' }]]);
  });

  it('are told between versions of one statement, not between statements that happen to stand in one place', () => {
    const before = [
      generated('14:05 UTC – Action: “restarted two instances”.'),
      generated('14:35 UTC – Message: “told support about it”.'),
    ];
    const after = [
      generated('14:25 UTC – Severity changed from SEV2 to SEV1.'),
      generated('14:30 UTC – Message: “told support and sales about it”.'),
    ];
    expect(wordDifferences(before, after).map((runs) => runs.map(({ kind }) => kind))).toEqual([
      ['REMOVED'],
      ['ADDED'],
      ['REMOVED', 'ADDED', 'SAME', 'ADDED', 'SAME'],
    ]);
  });

  it('are told by place where very many statements differ', () => {
    const many = (word: string) => Array.from({ length: 101 }, (_, index) => generated(`${word} ${index} ${word}.`));
    const differences = wordDifferences(many('one'), many('another'));
    expect(differences).toHaveLength(101);
    expect(differences.every((runs) => runs.some(({ kind }) => kind === 'SAME'))).toBe(true);
  });

  it('leave numbers, dates and words of other scripts whole', () => {
    const changed = (before: string, after: string) =>
      wordDifferences([generated(before)], [generated(after)])[0]?.flatMap(({ kind, text }) => (kind === 'SAME' ? [] : text));
    expect(changed('On 2026-11-20, 18,250 orders', 'On 2026-11-21, 18,300 orders')).toEqual([
      '2026-11-20',
      '2026-11-21',
      '18,250',
      '18,300',
    ]);
    expect(changed('Größe 1', 'Größen 1')).toEqual(['Größe', 'Größen']);
    expect(changed('It stopped', 'It stopped (again)')).toEqual([' (again)']);
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
