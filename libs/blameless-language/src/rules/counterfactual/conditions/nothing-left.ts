import { wordSet } from '../../../prose/word-set.js';
import type { Reading } from '../../rule.js';

const nothing = wordSet('nothing little');
const ways = wordSet('much lot anything way thing step measure');
const denials = wordSet('not no hardly barely scarcely');
const remaining = wordSet('left that');
const FARTHEST = 7;

/** "There was nothing else that they could have tried", "not much the crew could have done": said in their defence. */
export function isNothing({ sentence }: Reading, modal: number): boolean {
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    const { norm, pos } = sentence.at(at);
    if (nothing.has(norm)) return true;
    // "There was no way", "not a lot".
    if (ways.has(norm)) return sentence.hasAny(at - 4, at, denials);
    if (!remaining.has(norm) && (sentence.isBoundary(at) || pos === 'VERB')) return false;
  }
  return false;
}
