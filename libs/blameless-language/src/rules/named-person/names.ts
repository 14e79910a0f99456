import { isUnknownNameAt } from '../../people/unknown-names.js';
import { BE } from '../../prose/verb-group.js';
import { isNameAt } from '../at-fault/done-by.js';
import type { Reading } from '../rule.js';

/** A name or a handle that we know, or a word that is written as a name and is no word and no software that we know. */
export function isNamedAt(reading: Reading, at: number): boolean {
  return isNameAt(reading, at) || isUnknownNameAt(reading.sentence, at);
}

/** The nearest verb ahead of a word, in the same clause, that tells what somebody did; null where none does. */
export function deedBefore(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const { norm, pos } = sentence.at(at);
    if (pos === 'AUX' && !BE.has(norm)) continue;
    if (BE.has(norm) || norm === ';' || norm === ':') return null;
    if (pos !== 'VERB' || norm.endsWith('ing') || sentence.norm(at - 1) === 'to') continue;
    const { passive, negated, modal } = reading.group(at);
    return passive || negated || modal !== null ? null : at;
  }
  return null;
}
const FARTHEST = 12;
