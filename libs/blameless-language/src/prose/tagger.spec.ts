import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOfSpecs } from '../testing/sentences.js';
import { winkNlp } from './model.js';
import { isDictionaryWord, taggedByModel } from './tagger.js';
import { allWordsOf } from './words.js';

const nlp = winkNlp((tagging) => tagging);
const sentences = sentencesOfSpecs();
const PLAIN = /^(?:[A-Za-z]{1,30}|[.,;:!?()])$/;

/** Those words of a text that the library itself would be shown as they are. */
function plainWordsOf(text: string): readonly string[] {
  return allWordsOf(text, { start: 0, end: text.length }).flatMap((word) =>
    PLAIN.test(word.text) && word.norm === word.text.toLowerCase() ? word.text : [],
  );
}

/** What the library says of plain words: the parts of speech and the dictionary forms. */
function taggedByLibrary(words: readonly string[]): readonly string[] {
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const pos = tokens.out(nlp.its.pos);
  const lemmas = tokens.out(nlp.its.lemma);
  return pos.map((tag, index) => `${tag} ${lemmas[index]}`);
}

function taggedHere(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  return taggedByModel(allWordsOf(text, { start: 0, end: text.length })).map(({ pos, lemma }) => `${pos} ${lemma}`);
}

describe('the quick way through the model', () => {
  const inSpecs = sentences.map(plainWordsOf).filter((words) => words.length > 2);
  /** Words that the library takes apart count once here and twice there, and what IT is depends on the letters around it. */
  const vocabulary = [...new Set([...inSpecs.flat(), 'toString', 'constructor', 'Qzxq', 'qzxqing', 'XD'])].filter(
    (word) => word !== 'IT' && taggedByLibrary([word]).length === 1,
  );
  const known = new Set(vocabulary);

  it('tags every sentence of the specs as wink-nlp itself does', () => {
    expect(inSpecs.length).toBeGreaterThan(1_000);
    for (const words of inSpecs.map((all) => all.filter((word) => known.has(word))))
      expect(taggedHere(words)).toEqual(taggedByLibrary(words));
  });

  it('tags any row of words as wink-nlp itself does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 40 }), (words) => {
        expect(taggedHere(words)).toEqual(taggedByLibrary(words));
      }),
      { numRuns: 2_000 },
    );
  });

  it('tags a word that the model takes apart by its first part, and goes by both', () => {
    expect(taggedHere(['We', 'cannot', 'promote', 'it'])).toEqual(['PRON we', 'AUX can', 'VERB promote', 'PRON it']);
    expect(taggedByLibrary(['We', 'cannot', 'promote', 'it'])).toEqual(['PRON we', 'AUX can', 'PART not', 'VERB promote', 'PRON it']);
  });

  it('knows which words the dictionary has', () => {
    expect(['promote', 'engineer', 'qzxq', 'promote-', 'kubelet'].filter(isDictionaryWord)).toEqual(['promote', 'engineer']);
  });
});
