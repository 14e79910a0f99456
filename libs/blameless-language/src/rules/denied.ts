import { wordSet } from '../prose/word-set.js';
import type { Reading } from './rule.js';

/** "Not a matter of carelessness", "rather than incompetence", "nobody was careless". */
export function isDenied({ sentence }: Reading, index: number): boolean {
  if (sentence.norm(index - 1) === 'not' || noneOf({ sentence }, index)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const { norm, pos } = sentence.at(at);
    if (disputing.has(sentence.at(at).lemma)) return true;
    if (denials.has(norm)) return norm !== 'not' || !only.has(sentence.norm(at + 1));
    // "Negligence or misconduct" are denied together.
    if (norm === 'or' || norm === 'nor' || sentence.norm(at + 1) === 'or') continue;
    if (sentence.isBoundary(at) || (pos === 'VERB' && norm !== 'being') || (pos === 'NOUN' && !cases.has(norm))) return false;
  }
  return false;
}
/** "Rejected allegations of misconduct", "none of what happened was the result of mismanagement". */
const disputing = wordSet('reject deny dispute refute rebut disprove');
function noneOf({ sentence }: Pick<Reading, 'sentence'>, index: number): boolean {
  const none = sentence.words.findIndex(({ norm }) => norm === 'none');
  return none >= 0 && none < index && sentence.norm(none + 1) === 'of';
}
const denials = wordSet('not nobody neither nor without than instead');
const only = wordSet('only just merely simply very particularly');
const cases = wordSet(
  'matter case sign result question act evidence product lack allegation allegations claim claims accusation accusations charge charges',
);
