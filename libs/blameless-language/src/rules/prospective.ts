import { wordSet } from '../prose/word-set.js';
import type { Reading } from './rule.js';

const conditions = wordSet('if unless whenever prevent avoid ensure whether');
const prospects = wordSet('would could might may can will should nobody');
/** "It should have held, but I made a mistake": what stands before is told of something else. */
const turns = wordSet('but because although though');
const BEFORE = 8;

/** What may happen, not what did: "if someone forgets", "so that nobody forgets". */
export function isProspective({ sentence }: Reading, index: number): boolean {
  let turned = false;
  for (let at = index - 1; at >= Math.max(0, index - BEFORE); at--) {
    const { norm } = sentence.at(at);
    if (norm === ';' || norm === ':' || norm === ',') return false;
    if (conditions.has(norm) || (!turned && prospects.has(norm)) || (norm === 'so' && sentence.norm(at + 1) === 'that')) return true;
    turned ||= turns.has(norm);
  }
  return false;
}
