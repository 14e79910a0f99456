import { nominal } from '../prose/function-words.js';
import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';
import { classified, isRole } from './classified.js';
import { isGivenName } from './given-names.js';
import type { KnownPeople } from './known-people.js';
import type { Subject } from './subject.js';
import { POSSESSIVES } from './ties.js';

const CLAUSE_OPENERS = wordSet('after before until till since once than');

/** "Until Dana touched it", "Dana as the lead was": a name that stands right before a verb, whatever else the words before could be. */
export function nameBeforeVerb(sentence: Sentence, last: number, people: KnownPeople): Subject | null {
  if (CLAUSE_OPENERS.has(sentence.norm(last - 1))) return namedBehind(sentence, last, people);
  if (!isRole(sentence.norm(last))) return null;
  const as = sentence.norm(last - 1) === 'as' ? last - 1 : last - 2;
  if (sentence.norm(as) !== 'as' || !isGivenName(sentence.norm(as - 1))) return null;
  return classified(sentence, { from: as - 1, to: as }, people);
}

/** "After Dana told us", "in my opinion Dana was": somebody with a name, right behind what opens the clause. */
export function namedBehind(sentence: Sentence, last: number, people: KnownPeople): Subject | null {
  if (!isGivenName(sentence.norm(last)) || !/^\p{Lu}/u.test(sentence.at(last).text)) return null;
  let at = last - 1;
  if (!CLAUSE_OPENERS.has(sentence.norm(at))) {
    while (at > 0 && nominal.has(sentence.at(at).pos)) at--;
    if (POSSESSIVES.has(sentence.norm(at))) at--;
    // "In the course of the incident Dana ran it".
    if (sentence.norm(at) === 'of' && at < last - 1) {
      at--;
      while (at > 0 && nominal.has(sentence.at(at).pos)) at--;
    }
    // "In the script of Dana" is no such place.
    if (at >= last - 1 || sentence.at(at).pos !== 'ADP' || (at > 0 && sentence.at(at - 1).kind !== 'mark')) return null;
  }
  const subject = classified(sentence, { from: last, to: last + 1 }, people);
  return subject.kind === 'named' ? subject : null;
}
