import { possessivesOfOne, writers } from '../../../people/pronouns.js';
import { BE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { losses } from './blamed.js';
import { departments } from '../../../people/roles.js';
import { isOfficeAt } from '../crew.js';
import { personEnd } from '../done-by.js';

const burdens = wordSet('blame responsibility fault');
/** What blame does before a person is named, by the preposition between. */
const resting = new Map([
  ['with', wordSet('lie rest')],
  ['on', wordSet('be fall lie rest')],
  ['to', wordSet('go fall belong')],
]);
/** Before what somebody answers for, these say that it went wrong. */
const amiss = wordSet(
  'late delayed missed failed failing wrong incorrect bad broken botched lost faulty outdated expired missing delay delays lack',
);
const pointers = wordSet('this that it what');

/** "The blame lies with the team", "blame goes to me". */
export function* liesWith(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verbs = resting.get(sentence.norm(index));
  if (verbs === undefined || !(verbs.has(sentence.at(index - 1).lemma) || sentence.norm(index - 1) === 'lay')) return;
  const end = personEnd(reading, index + 1);
  if (end === null) return;
  const what = sentence.words.findIndex(({ norm }) => burdens.has(norm));
  // Who looks after something is told in the same words.
  const duty = sentence.norm(what) === 'responsibility' && sentence.norm(what + 1) === 'for';
  if (
    duty &&
    !sentence.hasAny(what + 2, index, losses) &&
    !sentence.hasAny(what + 2, index, amiss) &&
    !sentence.hasAny(what + 2, what + 3, pointers)
  )
    return;
  if (what >= 0 && what < index) yield { from: what, to: end, suggestion: null };
}

/** "This one was on us." */
export function* onUs(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const ends =
    sentence.isBoundary(index + 2) ||
    after.has(sentence.norm(index + 2)) ||
    (sentence.norm(index + 2) === 'in' && thisOne.has(sentence.norm(index + 3)));
  // "I'll take this one on me".
  const taken = [index - 2, index - 3].some((at) => sentence.at(at).lemma === 'take') && sentence.hasAny(index - 2, index, thisOne);
  // "That one's on me", "it is entirely on us".
  const be = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  const said = BE.has(sentence.norm(be)) || (sentence.norm(be) === "'s" && thisOne.has(sentence.norm(be - 1)));
  const whom = said && thisOne.has(sentence.norm(be - 1)) ? whoseTurnEnd(reading, be, index + 1) : null;
  if (whom !== null && (whom >= sentence.words.length || sentence.isBoundary(whom))) {
    yield { from: be, to: whom, suggestion: null };
    return;
  }
  if ((said || taken) && writers.has(sentence.norm(index + 1)) && ends)
    yield { from: taken ? index - 1 : be, to: index + 2, suggestion: null };
}

/** "This one is on QA", "that is entirely on the storage folks"; "it is on staging" says where. */
function whoseTurnEnd(reading: Reading, be: number, from: number): number | null {
  const { sentence } = reading;
  const end = personEnd(reading, from);
  if (end !== null && end > from + 1) return end;
  const pointed = sentence.norm(be - 1) === 'one' || sentence.norm(be - 1) === 'this' || sentence.norm(be - 1) === 'that' || from - be > 2;
  const office = departments.has(sentence.norm(from)) || isOfficeAt(reading, from) || (end !== null && sentence.at(from).pos !== 'DET');
  return pointed && office && sentence.at(from + 1).pos !== 'NOUN' ? from + 1 : null;
}

const after = wordSet('for here too entirely completely alone though not');
const thisOne = wordSet('this that one it');

/** "our bad"; "bad" is no noun anywhere else. */
export function* ourBad({ sentence }: Reading, index: number): Iterable<Match> {
  if (possessivesOfOne.has(sentence.norm(index - 1)) && (sentence.isBoundary(index + 1) || sentence.norm(index + 1) === 'for'))
    yield { from: index - 1, to: index + 1, suggestion: null };
}
