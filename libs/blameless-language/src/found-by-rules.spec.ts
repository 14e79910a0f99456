import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readingsOf } from './check-language.js';
import { foundByRules } from './found-by-rules.js';
import { languageRules } from './rules.js';
import type { Find, LanguageRule, Match, Reading } from './rules/rule.js';
import { sentencesOfSpecs } from './testing/sentences.js';

const sentences = sentencesOfSpecs();

const tables = new Map(languageRules.map(({ id, at }) => [id, at.map(([words, find]) => ({ words: new Set(words), find }))]));

/** What a rule finds when its own table is gone through at every word. */
function foundSlowly({ id, inSentence, counts, atMade }: LanguageRule, reading: Reading): readonly Match[] {
  const table = tables.get(id) ?? [];
  const asked = (word: string): readonly Find[] => table.flatMap(({ words, find }) => (words.has(word) ? find : []));
  const atWord = ({ norm, lemma }: { readonly norm: string; readonly lemma: string }): readonly Find[] => {
    const written = asked(norm);
    const others = counts === 'written' || (counts === 'dictionary form if not written' && written.length > 0) ? [] : asked(lemma);
    return [...written, ...others.filter((find) => !written.includes(find)), ...[atMade?.(norm) ?? []].flat()];
  };
  return [
    ...(inSentence?.(reading) ?? []),
    ...reading.sentence.words.flatMap((word, index) => atWord(word).flatMap((find) => [...find(reading, index)])),
  ];
}

function expectTheSame(text: string): void {
  for (const reading of readingsOf(text)) {
    const found = [...foundByRules(reading)];
    const quickly = languageRules.map((rule) => found.flatMap((one) => (one.rule === rule ? one.match : [])));
    expect(quickly).toEqual(languageRules.map((rule) => foundSlowly(rule, reading)));
  }
}

describe('looking a word up once for all rules', () => {
  it('finds in every sentence of the specs what each rule finds by itself', () => {
    expect(sentences.length).toBeGreaterThan(1_000);
    for (const sentence of sentences) expectTheSame(sentence);
  });

  it('finds the same in any row of pieces of them', () => {
    const pieces = sentences.flatMap((sentence) => sentence.match(/\S+(?: \S+){0,3}/g) ?? []);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (row) => {
        expectTheSame(row.join(' '));
      }),
      {
        numRuns: 500,
      },
    );
  });
});
