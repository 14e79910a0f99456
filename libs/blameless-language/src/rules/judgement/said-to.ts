import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';

const joining = wordSet('to of in on at by for from with and or but about as than that how why what toward towards without be');

/** Where wording ends that was found up to `to`, without what only says how the sentence goes on. */
export function endOf(sentence: Sentence, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && joining.has(sentence.norm(end - 1))) end--;
  return end;
}
