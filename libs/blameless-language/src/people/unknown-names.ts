import type { Sentence } from '../prose/sentence.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { softwareNames } from './software-names.js';

/** Whether a word is written as a given name or a surname is, and is none that we know of a word or of software. */
export function isUnknownNameAt(sentence: Sentence, at: number): boolean {
  const { text, norm } = sentence.at(at);
  if (!UNKNOWN_NAME.test(text) || softwareNames.has(norm) || isDictionaryWord(norm)) return false;
  return sentence.at(at + 1).pos !== 'NOUN' && sentence.at(at + 1).pos !== 'PROPN';
}
const UNKNOWN_NAME = /^\p{Lu}[\p{Ll}\p{M}]{2,}(?:-\p{Lu}\p{Ll}+)?$/u;
