import { isAdverb } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

const modals = wordSet('should must shall will');
const needing = wordSet('need needs has have ought are is');

/** Where the duty stands of which a participle is part: "should be reviewed", "needs to always be told"; null where there is none. */
export function dutyOfPassive({ sentence }: Reading, participle: number): number | null {
  const be = beforeAdverbs(participle - 1);
  if (sentence.norm(be) !== 'be') return null;
  const last = beforeAdverbs(be - 1);
  const duty = sentence.norm(last) === 'to' ? beforeAdverbs(last - 1) : last;
  return (duty === last ? modals : needing).has(sentence.norm(duty)) ? duty : null;

  function beforeAdverbs(from: number): number {
    let at = from;
    while (sentence.norm(at) === 'not' || isAdverb(sentence.norm(at), sentence.at(at).pos)) at--;
    return at;
  }
}
