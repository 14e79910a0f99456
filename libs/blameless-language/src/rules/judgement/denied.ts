import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

/** "Not a matter of carelessness", "rather than incompetence", "nobody was careless". */
export function isDenied({ sentence }: Reading, index: number): boolean {
  if (sentence.norm(index - 1) === 'not') return true;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const { norm, pos } = sentence.at(at);
    if (denials.has(norm)) return norm !== 'not' || !only.has(sentence.norm(at + 1));
    if (sentence.isBoundary(at) || (pos === 'VERB' && norm !== 'being') || (pos === 'NOUN' && !cases.has(norm))) return false;
  }
  return false;
}
const denials = wordSet('not nobody neither nor without than instead');
const only = wordSet('only just merely simply very particularly');
const cases = wordSet('matter case sign result question act evidence product lack');
