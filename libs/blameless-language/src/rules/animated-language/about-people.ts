import { nobody } from '../../people/pronouns.js';
import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';
import { isPersonAt } from '../at-fault/done-by.js';

const anyones = wordSet('anyone anybody someone somebody they he she');
/** Programs as well, elsewhere than in indignation. */
const firms = wordSet('provider carrier registrar host hoster bank bureau operators managers supervisor supervisors');
const denials = wordSet('not never nothing none only');

/** Whether the words from `from` up to `to` tell of people: one of them does something there, or is pointed at. */
export function tellsOfPeople(reading: Reading, from: number, to: number): boolean {
  const { sentence } = reading;
  for (let at = from; at < Math.min(to, sentence.words.length); at++) {
    const { norm, pos } = sentence.at(at);
    if (
      anyones.has(norm) ||
      firms.has(norm) ||
      nobody.has(norm) ||
      (norm === 'no' && sentence.norm(at + 1) === 'one') ||
      isPersonAt(reading, at)
    )
      return true;
    if (pos === 'VERB' && isPerson(reading.subject(at))) return true;
  }
  return false;
}

/** As {@link tellsOfPeople}, and something is denied there: "how quickly they were" is praise. */
export function tellsOfPeoplesLack(reading: Reading, from: number, to: number): boolean {
  const { sentence } = reading;
  const denied = sentence.words.some(
    ({ norm }, at) => at >= from && at < to && (denials.has(norm) || nobody.has(norm) || norm === 'no' || norm.startsWith('fail')),
  );
  return denied && tellsOfPeople(reading, from, to);
}
