import { companies, departments } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt, personEnd } from '../at-fault/done-by.js';
import type { Reading } from '../rule.js';

/** Firms that something is bought from: that they caused it singles no person out. */
export const firms = wordSet('management leadership', companies);
const oneself = wordSet('me us myself ourselves mine ours yourself themselves himself herself');
const opening = wordSet('just only simply merely again one mostly purely actually sadly probably apparently still two three four several');
const ones = wordSet('one ones person people guy guys somebody someone');
const belongings = wordSet('ours us them you');
const beforeDepartment = wordSet('the our their by to with of from');
const operators = wordSet(
  'operator operators user users customer customers manager managers lead leads owner owners member members agent agents',
);

/**
 * Where words for people end that begin at `from`: "one of the devs", "the one configuring it", "us", "release engineering"; null where
 * they are none. With `handsOn`, what is said is done by people alone, so an operator is a person and a department its people.
 */
export function somebodyEnd(reading: Reading, from: number, handsOn = false): number | null {
  const { sentence } = reading;
  let start = from;
  while (opening.has(sentence.norm(start)) && sentence.norm(start + 1) !== 'of') start++;
  if (oneself.has(sentence.norm(start))) return start + 1;
  if (sentence.has(start, 'one', 'of'))
    return belongings.has(sentence.norm(start + 2)) ? start + 3 : somebodyEnd(reading, start + 2, handsOn);
  const one = sentence.norm(start) === 'the' ? start + 1 : start;
  if (ones.has(sentence.norm(one)) && isWhoActs(reading, one + 1)) return one + 1;
  const end = personEnd(reading, start) ?? personWithin(reading, start);
  if (end !== null) return firms.has(sentence.norm(end - 1)) ? null : end;
  return handsOn ? (operatorAt(reading, start) ?? departmentAt(reading, start)) : null;
}

/** "The executing personnel", "the support staff corrupted it", where the tagger takes a verb for something else. */
function personWithin(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  for (let at = from; at < from + 6 && sentence.at(at).kind === 'word' && !sentence.isBoundary(at); at++) {
    const { pos, norm } = sentence.at(at);
    if (isPersonAt(reading, at)) {
      const next = sentence.at(at + 1);
      if (next.norm === "'s" || next.pos === 'NOUN' || next.pos === 'PROPN') continue;
      return at + 1;
    }
    const goesOn =
      pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || norm === "'s" || norm === 'our' || norm.endsWith('ing');
    if (!goesOn || (pos === 'DET' && at > from)) return null;
  }
  return null;
}

/** "The one configuring it", "the ones who pushed it". */
function isWhoActs({ sentence }: Reading, at: number): boolean {
  return sentence.norm(at) === 'who' || sentence.norm(at).endsWith('ing') || sentence.norm(at) === 'that';
}

function operatorAt({ sentence }: Reading, from: number): number | null {
  let at = from;
  while (at < from + 3 && (sentence.at(at).pos === 'DET' || sentence.at(at).pos === 'ADJ' || sentence.norm(at) === 'our')) at++;
  const end = operators.has(sentence.norm(at)) ? at + 1 : null;
  return end !== null && sentence.at(end).pos !== 'NOUN' ? end : null;
}

/** "Release engineering", "operations"; nothing that goes on as the name of a thing. */
function departmentAt({ sentence }: Reading, from: number): number | null {
  for (let at = from; at < from + 3; at++)
    if (
      departments.has(sentence.norm(at)) &&
      (at > from || beforeDepartment.has(sentence.norm(at - 1))) &&
      (sentence.isBoundary(at + 1) || sentence.at(at + 1).pos === 'VERB')
    )
      return at + 1;
  return null;
}
