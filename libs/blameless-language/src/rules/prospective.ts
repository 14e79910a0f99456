import { wordSet } from '../prose/word-set.js';
import type { Reading } from './rule.js';

const prospects = wordSet('if unless would could might may can will should whenever prevent avoid ensure whether nobody');
const BEFORE = 8;

/** What may happen, not what did: "if someone forgets", "so that nobody forgets". */
export function isProspective({ sentence }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - BEFORE); at--) {
    const { norm } = sentence.at(at);
    if (norm === ';' || norm === ':' || norm === ',') return false;
    if (prospects.has(norm) || (norm === 'so' && sentence.norm(at + 1) === 'that')) return true;
  }
  return false;
}
