import { messages } from './wish.js';
import { objects } from '../../../people/pronouns.js';
import { isPerson, isPersonIfActing, isSingledOut } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { rewrittenClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { objectEnd } from '../../people-remedy/whom.js';
import { deeds } from '../deeds.js';
import { isUntilSomebody } from '../owed/until-somebody.js';

const slow = wordSet(
  'notice realise realize respond react escalate act acknowledge recognise recognize communicate tell inform declare ask see decide understand',
);
/** "The team was slow to respond": programs are slow as well, at what programs do. */
export function* slowTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const joining = sentence.norm(index + 1);
  if (joining !== 'to' && joining !== 'in') return;
  const be = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  if (!BE.has(sentence.norm(be)) || sentence.norm(index - 1) === 'too') return;
  const subject = reading.subject(be);
  // That we were slow is an account of ourselves.
  if (isSingledOut(subject))
    yield rewrittenClause(
      reading,
      subject,
      be,
      sentence.clauseEnd(index + 1),
      'the first signal came at … and the first action began at …',
    );
}

/** "acted too late", "was too slow to escalate", "took too long to notice". */
export function* tooLate(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const what = sentence.norm(index + 1);
  if (!(what === 'late' || what === 'slow' || what === 'slowly' || what === 'long')) return;
  yield* tookThem(reading, index);
  if (what === 'long' && !isTooLongFor(reading, index)) return;
  yield* doneTooLate(reading, index);
  const verb = sentence.at(index - 1).pos === 'VERB' || BE.has(sentence.norm(index - 1)) ? index - 1 : null;
  if (verb === null || reading.group(verb).modal !== null) return;
  const subject = reading.subject(verb);
  const isTheirs = isPerson(subject) || (isPersonIfActing(subject) && slow.has(sentence.at(verb).lemma));
  if (isTheirs)
    yield rewrittenClause(
      reading,
      subject,
      verb,
      lateEnd(reading, index + 2),
      'the first signal came at … and the first action began at …',
    );
}

/** "Took too long to notice", "we took too long to roll back": of programs only what they, too, are slow at. */
function isTooLongFor(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  if (sentence.norm(index + 2) !== 'to') return false;
  return slow.has(sentence.at(index + 3).lemma) || (sentence.norm(index - 1) === 'took' && isPerson(reading.subject(index - 1)));
}

/** "The rollback was attempted far too late": somebody should have done so earlier. */
function* doneTooLate(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.at(index - 1).pos === 'VERB' ? index - 1 : index - 2;
  if (sentence.norm(index + 1) !== 'late' || !deeds.has(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  if (!group.passive || group.modal !== null || sentence.hasAny(group.start - 3, group.start, messages)) return;
  yield { from: verb, to: index + 2, suggestion: null };
}

/** "It took us far too long to realise", "it took too long for the team to find it". */
function* tookThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let last = index - 1;
  while (sentence.at(last).pos === 'ADV' || sentence.norm(last) === 'way') last--;
  if (sentence.norm(index + 1) !== 'long' && !objects.has(sentence.norm(last))) return;
  for (let take = last; take >= Math.max(0, last - 4); take--) {
    if (sentence.at(take).lemma !== 'take') continue;
    const of = take === last ? index + 3 : take + 1;
    if (isUntilSomebody(reading, index + 2)) {
      yield { from: take, to: sentence.clauseEnd(index + 3), suggestion: null };
      return;
    }
    const theirs = isPeople(reading, of) || isItToSee(reading, take, index + 2);
    if (theirs && (take < last || sentence.norm(index + 2) === 'for' || isItToSee(reading, take, index + 2)))
      yield { from: take, to: index + 2, suggestion: null };
    return;
  }
}

function isPeople(reading: Reading, from: number): boolean {
  return objects.has(reading.sentence.norm(from)) || objectEnd(reading, from) !== null;
}

/** "It took too long to realise". */
function isItToSee({ sentence }: Reading, take: number, to: number): boolean {
  return sentence.norm(take - 1) === 'it' && sentence.norm(to) === 'to' && slow.has(sentence.at(to + 1).lemma);
}

/** "Too slow to react": what it was too late for belongs to it. */
function lateEnd({ sentence }: Reading, end: number): number {
  return sentence.norm(end) === 'to' ? sentence.clauseEnd(end) : end;
}
