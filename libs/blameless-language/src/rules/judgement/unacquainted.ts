import { isPerson, isSingledOut } from '../../people/subject.js';
import { BE, HAVE } from '../../prose/verb-group.js';
import { isPersonAt } from '../at-fault/done-by.js';
import { areMostLikelyPeople } from '../counterfactual/who-might-have.js';
import { cased } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const skills = wordSet('experience familiarity expertise knowledge understanding training practice skills grasp');
const little = wordSet('little limited insufficient minimal scant inadequate poor');
const acquainted = wordSet('familiar acquainted experienced trained qualified competent versed conversant');
const unfamiliar = wordSet('unfamiliar unacquainted unversed');
const spending = wordSet('spent wasted lost squandered burned burnt');
const wasting = wordSet('wasted squandered');
const much = wordSet('much');
const excess = wordSet('too way far');
const FARTHEST = 4;

/** The words that {@link unacquainted} looks at. */
export const unacquaintedWords: ReadonlySet<string> = new Set([...skills, ...acquainted, ...unfamiliar, 'unfamiliarity']);

/** "The engineer was not familiar with it", "had little experience with it", "due to unfamiliarity": of somebody singled out. */
export function* unacquainted(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (norm === 'unfamiliarity') yield { from: index, to: index + 1, suggestion: null };
  else if (skills.has(norm)) yield* hadLittle(reading, index);
  else yield* wasNot(reading, index);
}

function* hadLittle(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = sentence.at(index - 1).pos === 'ADJ' && !little.has(sentence.norm(index - 1)) ? index - 2 : index - 1;
  if (!little.has(sentence.norm(from))) return;
  const verb = sentence.at(from - 1).pos === 'ADV' || sentence.at(from - 1).pos === 'DET' ? from - 2 : from - 1;
  if (!HAVE.has(sentence.norm(verb)) || reading.group(verb).modal !== null) return;
  if (isSingledOut(reading.subject(verb))) yield { from: verb, to: index + 1, suggestion: null };
}

function* wasNot(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "Some non experienced engineer".
  if (sentence.norm(index - 1) === 'non' && isPersonAt(reading, index + 1)) yield { from: index - 1, to: index + 2, suggestion: null };
  let not = index - 1;
  while (not > index - FARTHEST && sentence.at(not).pos === 'ADV' && sentence.norm(not) !== 'not') not--;
  if (yield* hardlyAnyone(reading, index)) return;
  const negated = sentence.norm(not) === 'not';
  if (!negated && !unfamiliar.has(sentence.norm(index))) return;
  const be = negated ? not - 1 : not;
  if (!BE.has(sentence.norm(be)) || sentence.norm(be) === 'be' || sentence.norm(be) === 'am' || reading.group(be).modal !== null) return;
  if (isSingledOut(reading.subject(be))) yield { from: negated ? not : index, to: index + 1, suggestion: null };
}

/** "Not all engineers are familiar with it", "nobody on shift was familiar with it": of several, and so of no one. */
function* hardlyAnyone(reading: Reading, index: number): Generator<Match, boolean> {
  const { sentence } = reading;
  if (!BE.has(sentence.norm(index - 1)) || !acquainted.has(sentence.norm(index)) || sentence.norm(index + 1) !== 'with') return false;
  const subject = reading.subject(index - 1);
  const few = [subject.from - 2, subject.from - 1, subject.from].find((at) => scarcely.has(sentence.norm(at)));
  if (few === undefined || !areMostLikelyPeople(reading, subject) || (sentence.norm(few) === 'not' && !every.has(sentence.norm(few + 1))))
    return false;
  const know = sentence.norm(index - 1) === 'was' || sentence.norm(index - 1) === 'were' ? 'knew' : 'know';
  yield { from: few, to: index + 2, suggestion: cased(sentence.at(few).text, `it is open how far people ${know}`) };
  return true;
}
const scarcely = wordSet('not few hardly none nobody noone no neither');
const every = wordSet('one all every everyone everybody many');

/** "Too much time was spent on it", "we wasted a lot of time", "a lot of time was wasted". */
export function* timeSpent(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const tooMuch = much.has(sentence.norm(index - 1)) && excess.has(sentence.norm(index - 2));
  const be = index + 1;
  const after = sentence.at(be + 1);
  if (BE.has(sentence.norm(be)) && spending.has(after.norm)) {
    if (tooMuch || wasting.has(after.norm)) yield { from: tooMuch ? index - 2 : index, to: be + 2, suggestion: null };
    return;
  }
  for (let verb = index - 1; verb >= Math.max(0, index - 6); verb--) {
    const { norm, pos } = sentence.at(verb);
    if (pos !== 'VERB' || !spending.has(norm)) continue;
    const subject = reading.subject(verb);
    const theirs = isPerson(subject) || (subject.kind === 'unsaid' && verb === 0);
    if (theirs && (tooMuch || wasting.has(norm)) && reading.group(verb).modal === null)
      yield { from: verb, to: index + 1, suggestion: null };
    return;
  }
}
