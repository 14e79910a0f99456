import { none } from '../../people/pronouns.js';
import { isSingledOut } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';
import { somebodyEnd } from './somebody.js';

/** What is named as the reason for a loss. */
const causes = wordSet('root cause causes culprit culprits trigger triggers reason origin source candidate suspect explanation');
/** What in a system is said to have given way. */
const parts = wordSet('link component factor risk failure point problem type mode piece element thing');
const worst = wordSet('weak weakest only single biggest greatest main common failing weaker sole real human');
const staying = wordSet('remain remains remained');
const shown = wordSet('out');
const turning = wordSet('turned proved');
const goingOn = wordSet('who that with in at on making doing having and not rather of from behind');
const pauses = wordSet(', ( — – - ;');
const blaming = wordSet('blame blames blamed blaming fault');
const able = wordSet('can could able');
const MOST_BETWEEN = 8;

/** The words that {@link culprit} looks at. */
export const culpritWords: ReadonlySet<string> = new Set([...causes, ...parts, ...blaming, 'responsible']);

/** "The culprit was a developer who …", "the weakest link is the human", "root cause: me", "the report blames the on-call engineer". */
export function* culprit(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (blaming.has(norm)) {
    yield* blameOn(reading, index);
    return;
  }
  if (norm === 'responsible') {
    yield* oneResponsible(reading, index);
    return;
  }
  if (parts.has(norm) && !sentence.hasAny(index - 3, index, worst)) return;
  // "Our sponsors are the reason why we can …": nothing was lost.
  if (norm === 'reason' && sentence.hasAny(index + 1, index + 5, able)) return;
  yield* saidOfThem(reading, index);
  const verb = copulaAfter(reading, index);
  if (verb === null) return;
  // "The cause was not the engineer but …", "whether the cause was a person".
  if (sentence.norm(verb + 1) === 'not' || !isSaidOfThePast(reading, index)) return;
  const end = somebodyEnd(reading, verb + 1);
  if (end !== null && endsThere(reading, end)) yield { from: index, to: end, suggestion: null };
}

/** "The cause of it was", "the weak link remains"; with a colon where it follows at once. */
function copulaAfter({ sentence }: Reading, index: number): number | null {
  if (sentence.norm(index + 1) === ':' && causes.has(sentence.norm(index))) return index + 1;
  for (let at = index + 1; at <= index + MOST_BETWEEN && at < sentence.words.length; at++) {
    const { norm, pos } = sentence.at(at);
    if (staying.has(norm)) return at;
    if (norm === 'is' || norm === 'was' || norm === 'were' || norm === 'are' || (norm === 'be' && shown.has(sentence.norm(at - 2))))
      return at;
    if (sentence.isBoundary(at) || BE.has(norm) || (pos === 'VERB' && norm.endsWith('ed') && !turning.has(norm))) return null;
  }
  return null;
}

/** "The operator as the only failing component", "our people remain the main source of outages". */
function* saidOfThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let before = index - 1;
  while (before > index - 5 && isBeforeNoun(reading, before)) before--;
  if (before === index - 1 || !isSaidOfThePast(reading, before)) return;
  const { norm } = sentence.at(before);
  if (norm === 'as') {
    if (isPersonAt(reading, before - 1) || operators.has(sentence.norm(before - 1)))
      yield { from: before - 1, to: index + 1, suggestion: null };
    return;
  }
  if (!(staying.has(norm) || norm === 'is' || norm === 'was' || norm === 'were' || norm === 'are')) return;
  if (sentence.norm(index) === 'source' && (sentence.norm(index + 1) !== 'of' || sentence.norm(index + 2) === 'truth')) return;
  const subject = reading.subject(before);
  if (isSingledOut(subject) && subject.to > subject.from && subject.kind !== 'other')
    yield { from: subject.from, to: index + 1, suggestion: null };
}

function isBeforeNoun({ sentence }: Reading, at: number): boolean {
  const { pos, norm } = sentence.at(at);
  return (
    pos === 'DET' ||
    pos === 'ADJ' ||
    pos === 'ADV' ||
    norm === 'failing' ||
    norm === 'underlying' ||
    norm === 'root' ||
    norm === 'our' ||
    norm === 'main'
  );
}
const operators = wordSet('operator operators user users');

/** Not "the cause was the team's dashboard" or "the source is a person who asked": people end there, or what they did follows. */
function endsThere({ sentence }: Reading, end: number): boolean {
  const { norm, kind } = sentence.at(end);
  return (
    end >= sentence.words.length ||
    kind === 'mark' ||
    pauses.has(norm) ||
    goingOn.has(norm) ||
    norm.endsWith('ing') ||
    sentence.isBoundary(end)
  );
}

/** "The report blames the engineer's tiredness", "at fault was the one configuring it". */
function* blameOn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'fault' || sentence.norm(index - 1) === 'to') {
    if (index > 3 || !BE.has(sentence.norm(index + 1)) || !['at', 'to'].includes(sentence.norm(index - 1))) return;
    const but = sentence.norm(index + 2) === 'not' ? sentence.words.findIndex(({ norm }, at) => at > index && norm === 'but') : index + 1;
    const end = but < 0 ? null : somebodyEnd(reading, but + 1, true);
    if (end !== null) yield { from: index - 1, to: end, suggestion: null };
    return;
  }
  const group = reading.group(index);
  if (sentence.norm(index) === 'blaming' || group.modal !== null || group.negated || group.passive || sentence.at(index).pos !== 'VERB')
    return;
  if (none.has(sentence.norm(index + 1))) return;
  const end = somebodyEnd(reading, index + 1) ?? whoseEnd(reading, index + 1);
  if (end !== null && reading.subject(index).kind !== 'we' && index > 0) yield { from: index, to: end, suggestion: null };
}

/** "The engineer's tiredness". */
function whoseEnd(reading: Reading, from: number): number | null {
  for (let at = from + 1; at < from + 4; at++) if (reading.sentence.norm(at) === "'s" && isPersonAt(reading, at - 1)) return at + 2;
  return null;
}

/** "The one responsible for the outage is the engineer who approved it." */
function* oneResponsible(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!persons.has(sentence.norm(index - 1)) || sentence.norm(index + 1) !== 'for') return;
  const verb = copulaAfter(reading, index + 1);
  const end = verb === null ? null : somebodyEnd(reading, verb + 1);
  if (end !== null && isSaidOfThePast(reading, index - 1)) yield { from: index - 1, to: end, suggestion: null };
}
const persons = wordSet('one ones person people party parties individual individuals');
