import { wordSet } from '../prose/word-set.js';
import { nots } from '../prose/function-words.js';
import type { Reading } from './rule.js';

/**
 * Whether it is a judgement that is denied, and not something else in its clause: "not a matter of carelessness", "rather than incompetence",
 * "nobody was careless"; but "did not catch the careless edit".
 */
export function isDenied({ sentence }: Reading, index: number): boolean {
  if (sentence.norm(index - 1) === 'not' || noneOf({ sentence }, index)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const { norm, pos } = sentence.at(at);
    if (disputing.has(sentence.at(at).lemma)) return true;
    if (denials.has(norm)) return norm !== 'not' || !only.has(sentence.norm(at + 1));
    // "Negligence or misconduct" are denied together.
    if (norm === 'or' || norm === 'nor' || sentence.norm(at + 1) === 'or') continue;
    if (sentence.isBoundary(at) || (pos === 'VERB' && norm !== 'being' && !causing.has(norm)) || (pos === 'NOUN' && !cases.has(norm)))
      return false;
  }
  return false;
}
/** "Rejected allegations of misconduct", "none of what happened was the result of mismanagement". */
const disputing = wordSet('reject deny dispute refute rebut disprove');
function noneOf({ sentence }: Pick<Reading, 'sentence'>, index: number): boolean {
  const none = sentence.words.findIndex(({ norm }) => norm === 'none');
  return none >= 0 && none < index && sentence.norm(none + 1) === 'of';
}
/** "Was not caused by negligence": neither was the negligence. */
const causing = wordSet('caused made triggered attributed attributable');
const denials = wordSet('not nobody neither nor without than instead');
const only = wordSet('only just merely simply very particularly');
const cases = wordSet(
  'matter case sign result question act evidence product lack allegation allegations claim claims accusation accusations charge charges',
);

/** Whether a cause is ruled out where anything right before it in its clause is denied: "was not due to human error", "without error". */
export function isRuledOut({ sentence }: Pick<Reading, 'sentence'>, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    if (ruling.has(sentence.norm(at))) return true;
    if (sentence.isBoundary(at)) return false;
  }
  return false;
}
const ruling = wordSet('no neither nobody without instead than', nots);
const NEAR = 4;

/** What keeps a cause from being one: "to avoid miscommunication". */
export const averting = wordSet('avoid prevent');
