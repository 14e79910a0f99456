import { nots } from '../../prose/function-words.js';
import { isPeopleNoun, teamNouns } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { isAdverb } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

export const duties = wordSet('should must need needs has have ought to shall got');

/** An order at the head of a sentence or after another one, or a duty of people; "always", "just" and "try to" may stand before the verb. */
export function isAskedOfPeople(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  if (isAsked(reading, index)) return true;
  const first = withAdverbs(reading, index);
  if (first < index && isAsked(reading, first)) return true;
  return sentence.norm(first - 1) === 'to' && trying.has(sentence.norm(first - 2)) && isAskedOfPeople(reading, first - 2);
}
const trying = wordSet('try strive aim endeavour endeavor learn start begin continue');

/** Where the adverbs begin that stand right before a verb. */
function withAdverbs({ sentence }: Reading, index: number): number {
  let first = index;
  while (isAdverb(sentence.norm(first - 1), sentence.at(first - 1).pos) && !nots.has(sentence.norm(first - 1))) first--;
  return first;
}

function isAsked(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const before = sentence.at(index - 1);
  if (
    opensOrder(reading, index) ||
    before.norm === 'please' ||
    sentence.has(index - 2, 'let', 'us') ||
    sentence.has(index - 2, 'let', "'s")
  )
    return true;
  // "On-call to answer sooner".
  if (before.norm === 'to' && index > 1 && index < 5 && isPeopleNoun(sentence.norm(index - 2))) return true;
  if (duties.has(sentence.norm(index))) return index === 0 || isPerson(reading.subject(index)) || reading.subject(index).kind === 'unsaid';
  const duty = before.norm === 'to' || before.norm === 'not' ? index - 2 : index - 1;
  if (duties.has(sentence.norm(duty)) && sentence.norm(duty) !== 'to') {
    const subject = reading.subject(duty);
    return (isPerson(subject) && !nobody.has(sentence.norm(subject.to - 1))) || (subject.kind === 'unsaid' && duty === 0);
  }
  return before.norm === 'and' && isHeadedByOrder(reading, index);
}
const nobody = wordSet('you nobody noone one anyone anybody');

/** At the head, behind a label ("lesson 2: …") or behind a condition ("when in doubt, …"). */
function opensOrder(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const before = sentence.norm(index - 1);
  return index === 0 || labelling.has(before) || (before === ',' && conditions.has(sentence.norm(0)) && isFirstComma(reading, index - 1));
}
const labelling = wordSet(': ; — – -');
const conditions = wordSet('if when where whenever before after next for going in unless');

function isFirstComma({ sentence }: Reading, comma: number): boolean {
  return sentence.words.findIndex(({ norm }) => norm === ',') === comma;
}

/** "Ask the vendor and keep in mind …". */
function isHeadedByOrder({ sentence }: Reading, index: number): boolean {
  if (index >= 24) return false;
  const colon = sentence.words.findIndex(({ norm }, at) => at < index && norm === ':');
  const { norm, lemma, pos } = sentence.at(colon + 1);
  return (colon >= 0 || index < 14) && pos === 'VERB' && norm === lemma && !teamNouns.has(norm);
}

const finite = wordSet('is are was were has had did led helped showed revealed allowed made found took caused would could');

/** "Checking twice before a restart", as a point of a list: what is told of as it was has another verb. */
export function isPointOfList({ sentence }: Reading, index: number): boolean {
  if (!sentence.norm(index).endsWith('ing') || !sentence.opensAt(index)) return false;
  return !sentence.words.some(({ norm }, at) => at > index && (norm === ',' || finite.has(norm)));
}
