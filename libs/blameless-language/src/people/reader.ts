import type { Sentence } from '../prose/sentence.js';
import type { Subject } from './subject.js';

/** "If you don't know what it does": what a manual says to whoever reads it is said of nobody. */
export function isReaderOnCondition(sentence: Sentence, { from }: Subject): boolean {
  return sentence.norm(from) === 'you' && sentence.norm(from - 1) === 'if';
}
