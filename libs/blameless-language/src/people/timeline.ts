import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';
import { isTimeOfDay } from './stands-as-name.js';

/** What may stand beside a time of day, before what happened then. */
const BESIDE_TIMES = wordSet(
  'utc gmt z am pm cet cest pst pdt est edt approx approximately about around roughly circa onwards at on ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday',
);
const MOST_WORDS = 10;

/** Where an entry of a timeline begins behind its time ("2017-03-02 08:14 Nik …", "[07:16] @ana …"); null where a sentence is none. */
export function entryStart(sentence: Sentence): number | null {
  let timed = false;
  for (let at = 0; at < MOST_WORDS; at++) {
    const { kind, norm } = sentence.at(at);
    if (isTimeOfDay(sentence, at)) timed = true;
    else if (kind === 'word' && !BESIDE_TIMES.has(norm)) return timed ? at : null;
    else if (kind === 'evidence' || norm === '') return null;
  }
  return null;
}
