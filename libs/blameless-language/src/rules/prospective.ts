import { wordSet } from '../prose/word-set.js';
import type { Sentence } from '../prose/sentence.js';
import type { Reading } from './rule.js';

const conditions = wordSet('if unless whenever prevent avoid ensure whether');
const prospects = wordSet('would could might may can will should nobody');
/** "It should have held, but I made a mistake": what stands before is told of something else. */
const turns = wordSet('but because although though');
const BEFORE = 8;

/** What may happen, not what did: "if someone forgets", "so that nobody forgets". */
export function isProspective({ sentence }: Reading, index: number): boolean {
  // "I should add that I broke it": what that tells is told of the past.
  const { norm: verb, lemma } = sentence.at(index);
  const past = verb !== lemma && !verb.endsWith('s') && !verb.endsWith('ing');
  let turned = false;
  for (let at = index - 1; at >= Math.max(0, index - BEFORE); at--) {
    const { norm } = sentence.at(at);
    if (norm === ';' || norm === ':' || norm === ',') return false;
    if (
      conditions.has(norm) ||
      (!turned && prospects.has(norm) && !isMonth(sentence, at)) ||
      (norm === 'so' && sentence.norm(at + 1) === 'that')
    )
      return true;
    turned ||= turns.has(norm) || (norm === 'that' && past);
  }
  return false;
}

/** "They were warned in May and did not act." */
function isMonth(sentence: Sentence, at: number): boolean {
  return at > 0 && sentence.at(at).text === 'May';
}
