import { isPerson, isPersonIfActing } from '../../../people/subject.js';
import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { asSubject } from './failing.js';
import { outerPerson } from '../verbs.js';
import { misread, missed, undoneStep } from '../retold.js';

/** To have done these is to have erred. */
export const lapses = wordSet(
  'forget neglect overlook misread misunderstand misjudge misinterpret mishandle mismanage botch bungle blunder goof mistype mistyped misunderstood misjudged mishandled mismanaged misinterpreted ' +
    'botched bungled fumbled typoed whoopsed oopsed derped miskey miskeyed misspell misspelt',
);
/** Lapses only with "up" behind them. */
export const phrasal = wordSet('mess screw slip fuck fucked cock mucked muck foul ball');

/** "Messed up", "screwed something up in my code". */
export function* lapseUp(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) === 'up') yield* lapse(reading, index);
  else if (!apart.has(sentence.at(index).lemma) || reading.group(index).negated || isProspective(reading, index)) return;
  const up = upBehindObject(reading, index);
  const subject = reading.subject(index);
  if (up !== null && isPerson(subject)) yield rewrittenClause(reading, subject, index, up + 1, null);
}
const apart = wordSet('mess screw fuck fucked foul');
const FARTHEST_UP = 5;

function upBehindObject({ sentence }: Reading, verb: number): number | null {
  for (let at = verb + 2; at <= verb + FARTHEST_UP; at++) {
    if (sentence.norm(at) === 'up') return at;
    if (sentence.isBoundary(at) || sentence.at(at).pos === 'VERB' || sentence.at(at).pos === 'ADP') return null;
  }
  return null;
}

/** "forgot to rotate the key", "overlooked the flag", "the flag was overlooked". */
export function* lapse(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const after = phrasal.has(sentence.at(index).lemma) ? index + 2 : index + 1;
  if (group.negated || isProspective(reading, index)) return;
  if (group.passive) {
    // "was forgotten" says by itself that somebody forgot; things are overlooked by nobody in particular.
    const past = sentence.hasAny(group.start, index, wasOrWere) || group.perfect;
    if (past && group.modal === null && sentence.norm(index) !== 'overlooked' && sentence.norm(after) !== 'by')
      yield { from: group.start, to: after, suggestion: 'did not happen' };
    return;
  }
  if (sentence.norm(index) === 'forgetting') yield* asSubject(reading, index, index);
  const told = reading.subject(index);
  // "I built a script that was to trim the logs but forgot the oldest."
  const subject = told.kind === 'system' ? (outerPerson(reading, index) ?? told) : told;
  const past = sentence.norm(index).endsWith('ed') || sentence.norm(index) === 'forgot';
  // "Rules that mess up the layout", as they do.
  if (after > index + 1 && subject.kind === 'perhaps' && sentence.norm(index) === sentence.at(index).lemma) return;
  if (isPersonIfActing(subject) || (subject.kind === 'unsaid' && past)) {
    yield misread(reading, subject, index) ?? missed(reading, subject, index, index) ?? undoneStep(reading, subject, index, after);
  }
}

/** "dropped the ball", "the ball was dropped". */
export function* droppedBall(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index - 2).lemma === 'drop' && sentence.norm(index - 1) === 'the') {
    const subject = reading.subject(index - 2);
    if (isPerson(subject)) yield rewrittenClause(reading, subject, index - 2, index + 1, null);
  } else if (sentence.at(index + 2).lemma === 'drop' && wasOrWere.has(sentence.norm(index + 1)))
    yield { from: index, to: index + 3, suggestion: null };
}

/** "It was missed in review": by whoever reviewed it. */
export function* missedInReview(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  if (!during.has(sentence.norm(index + 1))) return;
  if (sentence.hasAny(index + 2, index + 5, reviewing)) yield { from: index, to: sentence.clauseEnd(index + 2), suggestion: null };
}
const during = wordSet('in during at');
const reviewing = wordSet('review reviews review-time planning rehearsal');
