import { isPerson, isSingledOut } from '../../../people/subject.js';
import { isDictionaryWord } from '../../../prose/tagger.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { firstVerbAfter, isTold, isToldOfThePast } from '../verbs.js';

const taking = wordSet('mistook mistaking mistakes');
const apart = wordSet('with for and between two both');
const beliefs = wordSet('thinking believing assuming presuming supposing figuring expecting');
const blindness = wordSet('realizing realising knowing noticing understanding seeing remembering appreciating recognizing recognising');
const unknowing = wordSet('unaware oblivious ignorant');
const thoughts = wordSet('thought believed concluded figured reckoned supposed assumed expected hoped');
const others = wordSet('someone somebody else another others everyone everybody');
const impressions = wordSet('impression assumption belief illusion misapprehension');
const mistaken = wordSet('false mistaken wrong erroneous incorrect');
const heOrShe = wordSet('he she they');
/** With "mis" before it, and yet of systems, or of no fault. */
const notErring = wordSet('misfire misbehave misalign');
const FARTHEST = 8;

/** The words that {@link confusion} looks at; what begins with "mis" is looked at by {@link mishap}. */
export const confusionWords: ReadonlySet<string> = new Set([
  ...['mix', 'muddle', 'confuse', 'confused', 'mistook', 'mistaking', 'mistakes'],
  ...[...beliefs, ...blindness, ...unknowing, ...thoughts, ...impressions],
]);

/** "Mixed up the two hosts", "mistook the standby for the primary"; with a name also what somebody did not know. */
export function* confusion(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (beliefs.has(norm)) yield* believing(reading, index);
  else if (blindness.has(norm)) yield* notKnowing(reading, index);
  else if (unknowing.has(norm)) yield* unaware(reading, index);
  else if (impressions.has(norm)) yield* underImpression(reading, index);
  else if (thoughts.has(norm)) yield* thought(reading, index);
  else yield* oneForTheOther(reading, index);
}

function* oneForTheOther(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const end = sentence.clauseEnd(index + 1);
  const mixed =
    (lemma === 'mix' || lemma === 'muddle' || norm.startsWith('mix') || norm.startsWith('muddl')) && upAt(reading, index) !== null;
  const mistaken = taking.has(norm) && sentence.hasAny(index + 1, Math.min(end, index + FARTHEST), wordSet('for'));
  const confused = norm.startsWith('confus') && sentence.at(index + 1).kind === 'word' && joinedAfter(reading, index);
  if (!(mixed || mistaken || confused) || !isTold(reading, index)) return;
  if (norm === 'mistakes' || norm === 'confuse' || norm === 'mix') return;
  const subject = reading.subject(index);
  if (isPerson(subject)) yield rewrittenClause(reading, subject, index, mixed ? (upAt(reading, index) ?? index) + 1 : index + 1, null);
}

function upAt({ sentence }: Reading, index: number): number | null {
  for (let at = index + 1; at < index + 6 && sentence.at(at).kind !== 'mark'; at++) if (sentence.norm(at) === 'up') return at;
  return null;
}

/** "Confused the one with the other"; "was confused about" and "confused users" are none. */
function joinedAfter({ sentence }: Reading, index: number): boolean {
  if (sentence.norm(index + 1) === 'by' || sentence.norm(index + 1) === 'about') return false;
  for (let at = index + 1; at < index + FARTHEST && sentence.at(at).kind !== 'mark'; at++) if (apart.has(sentence.norm(at))) return true;
  return false;
}

/** "Believing that it was the standby, Dana …": what somebody with a name believed. */
function* believing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "Assuming you use the defaults": if you do.
  if (sentence.norm(index + 1) === 'you') return;
  const first = index === 0 || sentence.at(index - 1).kind === 'mark';
  if (!first || isNamedHere(reading, index)) {
    if (first) yield { from: index, to: index + 1, suggestion: null };
    return;
  }
  if (index > 1) return;
  const comma = sentence.words.findIndex(({ norm }, at) => at > index + 2 && norm === ',');
  const verb = comma < 0 ? null : firstVerbAfter(reading, comma + 1);
  if (verb !== null && isNamedHere(reading, verb)) yield { from: index, to: index + 1, suggestion: null };
}

/** "Not realising", "without knowing". */
function* notKnowing(reading: Reading, index: number): Iterable<Match> {
  const before = reading.sentence.norm(index - 1);
  if (before !== 'not' && before !== 'without' && before !== 'never') return;
  if (before === 'without' ? isNamedBefore(reading, index) : isNamedHere(reading, index))
    yield { from: index - 1, to: index + 1, suggestion: null };
}

function* unaware(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== ',' && index > 0) return;
  if (index === 0 || sentence.norm(index - 1) === ',') {
    const subject = isNamedBefore(reading, index);
    if (subject) yield { from: index, to: index + 1, suggestion: null };
  }
}

/** "Anna thought she was on the standby". */
function* thought(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const next = sentence.norm(index + 1) === 'that' ? index + 2 : index + 1;
  // "Assumed that someone else was on it" is said of whom it should have been.
  const left = others.has(sentence.norm(next)) && isSingledOut(reading.subject(index));
  if (!(heOrShe.has(sentence.norm(next)) || left) || !isToldOfThePast(reading, index)) return;
  if (left || isNamedHere(reading, index)) yield { from: index, to: index + 1, suggestion: null };
}

/** "Was under the false impression that it was idle". */
function* underImpression(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const wrong = mistaken.has(sentence.norm(index - 1));
  const under = wrong ? index - 3 : index - 2;
  if (sentence.norm(under) !== 'under' || isProspective(reading, under)) return;
  const subject = reading.subject(under - 1);
  if (subject.kind === 'named' || (wrong && (isSingledOut(subject) || subject.kind === 'doubtful')))
    yield { from: under, to: index + 1, suggestion: null };
}

function isNamedHere(reading: Reading, verb: number): boolean {
  return reading.subject(verb).kind === 'named';
}

/** Whether somebody with a name is the subject of what stands before, or right after. */
function isNamedBefore(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 14); at--)
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return isNamedHere(reading, at);
  const after = sentence.words.findIndex(({ norm }, at) => at > index && norm === ',');
  const verb = after < 0 ? null : firstVerbAfter(reading, after + 1);
  return verb !== null && isNamedHere(reading, verb);
}

/** Whether a word is "mis" with a verb: "misapplied", "misclicked". */
export function isMishap(norm: string): boolean {
  return (
    norm.length > 6 &&
    (norm.startsWith('mis') || norm.startsWith('fat-finger')) &&
    norm.endsWith('ed') &&
    !notErring.has(norm.replace(/(?:d|ed)$/, ''))
  );
}

/** "The clerk misfiled it", "misapplied the patch": whatever one can do, one can do amiss. */
export function* mishap(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const stem = sentence.norm(index).replace(/^mis-?/, '');
  const verb = stem.startsWith('fat') || isDictionaryWord(stem) || isDictionaryWord(stem.slice(0, -2));
  if (!verb || !isToldOfThePast(reading, index)) return;
  const subject = reading.subject(index);
  if (isCrew(reading, subject)) yield rewrittenClause(reading, subject, index, index + 1, null);
}
