import { isPeopleNoun, teamNouns } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

export const duties = wordSet('should must need needs have has ought to shall');

/** An order at the head of a sentence or after another one, or a duty of people. */
export function isAskedOfPeople(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const before = sentence.at(index - 1);
  if (
    index === 0 ||
    before.norm === ':' ||
    before.norm === 'please' ||
    sentence.has(index - 2, 'let', 'us') ||
    sentence.has(index - 2, 'let', "'s")
  )
    return true;
  // "On-call to answer sooner".
  if (before.norm === 'to' && index > 1 && index < 5 && isWho(sentence.norm(index - 2))) return true;
  if (duties.has(sentence.norm(index))) return index === 0 || isPerson(reading.subject(index)) || reading.subject(index).kind === 'unsaid';
  const duty = before.norm === 'to' || before.norm === 'not' ? index - 2 : index - 1;
  if (duties.has(sentence.norm(duty)) && sentence.norm(duty) !== 'to') {
    const subject = reading.subject(duty);
    return (isPerson(subject) && !nobody.has(sentence.norm(subject.to - 1))) || (subject.kind === 'unsaid' && duty === 0);
  }
  return before.norm === 'and' && isHeadedByOrder(reading, index);
}

function isWho(norm: string): boolean {
  return isPeopleNoun(norm);
}

const nobody = wordSet('you nobody noone one anyone anybody');

/** "Ask the vendor and keep in mind …". */
function isHeadedByOrder({ sentence }: Reading, index: number): boolean {
  const { norm, lemma, pos } = sentence.at(0);
  return index < 14 && pos === 'VERB' && norm === lemma && !teamNouns.has(norm);
}
