import { isPerson } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { cased, restOfClause } from '../../rewriting.js';
import { isProspective } from '../prospective.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { more } from './carefulness.js';
import { objectEnd } from './whom.js';

const trainings = wordSet('refresher additional more further mandatory better extra operational staff');
export const understanding = wordSet('grasp understanding knowledge command attitude discipline awareness');
const sessions = wordSet('session sessions course courses workshop workshops');
const raising = wordSet('improve raise increase');
const wanting = wordSet('need require receive provide organise organize arrange schedule');
const wants = wordSet('needed required necessary');
const models = wordSet('model models classifier network set data job jobs');

/** "remind engineers to verify", "retrain the operators"; not "Dana reminded the team" and not "train the model". */
export function* teach(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, text } = sentence.at(index);
  const again = norm.startsWith('re') && norm.endsWith('ed') && sentence.norm(index - 1) !== 'be' && lemma !== 'remind';
  const isOrder =
    again || norm === lemma || norm.endsWith('ing') || sentence.norm(index - 1) === 'be' || sentence.norm(index - 1) === 'been';
  if (!isOrder || sentence.at(index).kind !== 'word' || norm === 'training' || sentence.norm(index + 1) === 'wreck') return;
  // "We train new joiners with it" tells how it is.
  if (norm === 'train' && sentence.norm(index - 1) === 'we') return;
  const group = reading.group(index);
  if (group.passive || sentence.norm(index - 1) === 'be') {
    if (group.modal !== null || sentence.norm(index - 2) === 'to') {
      const subject = reading.subject(sentence.norm(index - 2) === 'to' ? index - 3 : index);
      if (isPerson(subject)) yield { from: index - 1, to: index + 1, suggestion: null };
    }
    return;
  }
  const object = objectEnd(reading, index + 1);
  if (object === null) {
    if (lemma === 'retrain' && !sentence.hasAny(index, index + 5, models)) yield { from: index, to: index + 1, suggestion: null };
    return;
  }
  const step = sentence.norm(object) === 'to' ? restOfClause(reading, object) : null;
  const helped = sentence.written(index + 1, object);
  const remedy =
    step === null ? null : cased(text, `${norm.endsWith('ing') ? 'adding' : 'add'} a check or a prompt that helps ${helped} ${step.text}`);
  yield { from: index, to: step?.to ?? object, suggestion: remedy };
}

/** "send a reminder to all engineers". */
export function* reminder(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = sentence.norm(index + 1);
  if (to !== 'to' && to !== 'for') return;
  // "A good reminder to check it", "reminder to self".
  if (to === 'to' && (welcome.has(sentence.norm(index - 1)) || sentence.norm(index + 2) === 'self'))
    yield { from: index, to: index + 3, suggestion: null };
  const end = objectEnd(reading, index + 2);
  if (end !== null) yield { from: index, to: end, suggestion: null };
}

const welcome = wordSet('good useful timely painful great hard harsh nice expensive costly');

export function* training(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.norm(index - 1);
  if (models.has(sentence.norm(index + 1)) || sentence.norm(index - 2) === 'no') return;
  const kind = sessions.has(sentence.norm(index + 1)) ? index + 1 : index;
  const audience = sentence.norm(kind + 1) === 'for' ? objectEnd(reading, kind + 2) : null;
  const wanted = wanting.has(sentence.at(index - 1).lemma) || (BE.has(sentence.norm(kind + 1)) && wants.has(sentence.norm(kind + 2)));
  if (audience !== null || wanted) yield { from: index, to: audience ?? kind + 1, suggestion: null };
  else if (trainings.has(before) && !sentence.hasAny(index, index + 4, models)) yield { from: index - 1, to: index + 1, suggestion: null };
  else if (objectEnd(reading, index + 1) !== null && sentence.at(index).pos === 'VERB')
    yield { from: index, to: objectEnd(reading, index + 1) ?? index + 1, suggestion: null };
}

/** "Dana needs to learn the procedure", "remember to drain the node". */
export function* toLearn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma } = sentence.at(index);
  if (
    lemma !== 'remember' &&
    sentence.norm(index - 1) === 'to' &&
    ['need', 'needs', 'has', 'have', 'must'].includes(sentence.norm(index - 2))
  ) {
    if (lemma === 'try' || lemma === 'know' || lemma === 'pay' || lemma === 'understand' || lemma === 'improve') {
      // "We need to understand the cause" is a question that the team asks itself.
      const subject = reading.subject(index - 2);
      if (subject.kind === 'we' || subject.kind === 'self' || subject.kind === 'unsaid') return;
    }
    const subject = reading.subject(index - 2);
    if (isPerson(subject) && subject.kind !== 'we' && !isProspective(reading, index - 2))
      yield { from: index - 2, to: index + 1, suggestion: null };
  } else if (lemma === 'remember' && sentence.norm(index + 1) === 'to' && sentence.norm(index) === 'remember') {
    const subject = reading.subject(index);
    if (subject.kind === 'unsaid' || isPerson(subject)) {
      const step = restOfClause(reading, index + 2);
      const remedy = step === null ? null : cased(sentence.at(index).text, `have a check or a prompt that helps to ${step.text}`);
      yield { from: index, to: step?.to ?? index + 2, suggestion: remedy };
    }
  }
}

/** "I should have a better understanding of the proxy". */
export function* betterGrasp(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'awareness') yield* raisedAwareness(reading, index);
  // "Release discipline", as a point of a list.
  if (sentence.norm(index) === 'discipline' && isWholePoint(reading, index)) yield { from: 0, to: index + 1, suggestion: null };
  // Discipline is nobody's but people's.
  if (sentence.norm(index) === 'discipline' && more.has(sentence.norm(index - 1)))
    yield { from: index - 1, to: index + 1, suggestion: null };
  if (sentence.norm(index - 1) !== 'better') return;
  for (let at = index - 2; at >= Math.max(0, index - 4); at--) {
    const needs = sentence.at(at).lemma === 'need' && (sentence.norm(index) === 'discipline' || sentence.norm(index) === 'attitude');
    if (!needs && sentence.norm(at) !== 'have' && sentence.norm(at) !== 'has') continue;
    const subject = reading.subject(at);
    if (isPerson(subject)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

function isWholePoint({ sentence }: Reading, index: number): boolean {
  const alone = index > 0 && index < 5 && sentence.words.slice(index + 1).every(({ kind }) => kind === 'mark');
  return (
    alone &&
    !sentence.hasAny(0, index, queueing) &&
    sentence.words.slice(0, index).every(({ kind, pos }) => kind === 'word' && pos !== 'DET')
  );
}
const queueing = wordSet('queue queueing queuing scheduling service academic of no lack');

/** To tell those who use it about what there is, is no schooling. */
const audience = wordSet('user customer client tenant public consumer subscriber member visitor brand market patient');

/** "Improve our awareness of expiring keys". */
function* raisedAwareness({ sentence }: Reading, index: number): Iterable<Match> {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--)
    if (raising.has(sentence.norm(at)) && !sentence.hasAny(at + 1, index, audience)) yield { from: at, to: index + 1, suggestion: null };
}
