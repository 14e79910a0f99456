import type { Sentence } from '../prose/sentence.js';

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof']);

/** Where the title begins that stands before a name, as the "Ms." of "Ms. Quill"; where the name begins if it has none. */
export function withTitle(sentence: Sentence, name: number): number {
  const title = sentence.norm(name - 1) === '.' ? name - 2 : name - 1;
  return TITLES.has(sentence.norm(title)) ? title : name;
}
