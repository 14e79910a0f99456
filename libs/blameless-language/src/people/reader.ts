import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';
import type { Subject } from './subject.js';

/** "If you don't know what it does": what a manual says to whoever reads it is said of nobody. */
export function isReaderOnCondition(sentence: Sentence, { from }: Subject): boolean {
  return sentence.norm(from) === 'you' && sentence.norm(from - 1) === 'if';
}

/** "If you want to ignore it", "you can merge it anyway": what a manual says to whoever reads it, where "you ignored it" is told of somebody. */
export function isReader(sentence: Sentence, { from, to }: Subject, verb: number): boolean {
  const { norm, lemma } = sentence.at(verb);
  return to > from && sentence.norm(from) === 'you' && (norm === lemma || norm.endsWith('ing')) && !sentence.hasAny(from - 1, verb, told);
}
const told = wordSet('did do kept were chose decided');
