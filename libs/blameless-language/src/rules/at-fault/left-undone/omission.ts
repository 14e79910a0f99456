import { isPerson, isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { HAVE } from '../../../prose/verb-group.js';
import { restOfClause, rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { isToldOfThePast } from '../verbs.js';

const leavingOut = wordSet('omit skip');
const rounds = wordSet('round around');
/** What has not come to somebody yet is no fault of theirs. */
const receiving = wordSet(
  'recover find hear receive decide see be get learn know determine manage need lose meet experience arrive return',
);
const knowing = wordSet('knew aware known');
const turns = wordSet('but yet and');

/** The words that {@link omission} looks at. */
export const omissionWords: ReadonlySet<string> = new Set([
  ...['miss', 'omit', 'skip', 'get', 'have', 'has', 'leave', 'still', 'yet', 'did', 'took'],
]);

/** "Missed to restart it", "left out the second host", "never got round to it", "still has not patched it". */
export function* omission(reading: Reading, index: number): Iterable<Match> {
  const { norm, lemma } = reading.sentence.at(index);
  if (lemma === 'miss' || lemma === 'omit' || lemma === 'skip') yield* leftOut(reading, index);
  else if (lemma === 'get') yield* neverGotRound(reading, index);
  else if (norm === 'did' || norm === 'took') yield* nothingDone(reading, index);
  else if (norm === 'still') yield* stillNot(reading, index);
  else if (norm === 'yet') yield* yetTo(reading, index);
  else if (lemma === 'leave') yield* leaving(reading, index);
}

/** "Missed to restart it", also of nobody at the beginning of a line; "omitted the header", of somebody singled out. */
function* leftOut(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(index);
  if (norm === 'missed') yield* missedIt(reading, index);
  const step = sentence.norm(index + 1) === 'to' || (lemma !== 'skip' && sentence.norm(index + 1).endsWith('ing'));
  if (!step && !leavingOut.has(lemma)) return;
  if (!norm.endsWith('ed') || !isToldOfThePast(reading, index)) return;
  const subject = reading.subject(index);
  if (
    step ? isPerson(subject) || (subject.kind === 'unsaid' && index === subject.from && isFirst(reading, index)) : isCrew(reading, subject)
  )
    yield step ? undone(reading, subject, index) : rewrittenClause(reading, subject, index, index + 1, null);
}

/** "Totally missed that mail", "sorry, missed this": nobody's but the writer's. */
function* missedIt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const how = sentence.norm(index - 1);
  const start = utterly.has(how) ? index - 1 : index;
  const sorry = how === ',' && sighs.has(sentence.norm(index - 2));
  if (
    !(start < index || sorry) ||
    !isFirst(reading, start) ||
    (reading.subject(index).kind === 'system' && !pointed.has(sentence.norm(index + 1)))
  )
    return;
  const { pos, norm } = sentence.at(index + 1);
  if (pos === 'DET' || pos === 'PRON' || pointed.has(norm)) yield { from: start, to: index + 1, suggestion: null };
}
const pointed = wordSet('this that it');
const sighs = wordSet('sorry apologies oops whoops ouch argh damn yikes ah oh');
const utterly = wordSet('totally completely entirely simply somehow utterly clean obviously apparently');

function isFirst({ sentence }: Reading, index: number): boolean {
  return index === 0 || sentence.at(index - 1).kind === 'mark';
}

function undone(reading: Reading, subject: Subject, index: number): Match {
  const step = reading.sentence.norm(index + 1) === 'to' ? restOfClause(reading, index + 1) : null;
  const clause = step === null ? null : `the step ${step.text} did not take place`;
  if (subject.kind === 'unsaid') return { from: index, to: step?.to ?? index + 2, suggestion: null };
  return rewrittenClause(reading, subject, index, step?.to ?? index + 2, clause);
}

/** "Never got round to it." */
function* neverGotRound(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!rounds.has(sentence.norm(index + 1)) || sentence.norm(index + 2) !== 'to') return;
  const group = reading.group(index);
  if (!group.negated || group.modal !== null || isProspective(reading, index)) return;
  const subject = reading.subject(index);
  if (isPerson(subject)) yield rewrittenClause(reading, subject, index, index + 3, null);
}

/** "The vendor still has not mended it", of somebody singled out. */
function* stillNot(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = [2, 3, 4].map((far) => index + far).find((at) => sentence.at(at).pos === 'VERB');
  if (verb === undefined || !HAVE.has(sentence.norm(index + 1)) || receiving.has(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  if (!group.negated || group.passive || isProspective(reading, index)) return;
  const subject = reading.subject(verb);
  if (isSingledOut(subject)) yield { from: index, to: verb + 1, suggestion: null };
}

/** "The team has yet to answer." */
function* yetTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!HAVE.has(sentence.norm(index - 1)) || sentence.norm(index + 1) !== 'to' || receiving.has(sentence.at(index + 2).lemma)) return;
  if (isSingledOut(reading.subject(index - 1))) yield { from: index - 1, to: index + 3, suggestion: null };
}

/** "Left out the second host", "left no notes". */
function* leaving(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const what = sentence.norm(index + 1);
  const nothing = what === 'no' || what === 'nothing';
  if (!(what === 'out' || what === 'open' || nothing) || !isToldOfThePast(reading, index)) return;
  const subject = reading.subject(index);
  if (isSingledOut(subject)) yield rewrittenClause(reading, subject, index, index + (nothing ? 3 : 2), null);
}

/** "Did nothing about it", "took no action". */
function* nothingDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const nothing = sentence.norm(index) === 'did' && sentence.norm(index + 1) === 'nothing' && sentence.norm(index + 2) !== 'wrong';
  const none = sentence.norm(index) === 'took' && sentence.has(index + 1, 'no', 'action');
  if (!nothing && !none) return;
  const subject = reading.subject(index);
  // Of ourselves, where it is said that we knew.
  const knew = subject.kind === 'we' && sentence.hasAny(0, index, knowing) && sentence.hasAny(index - 3, index, turns);
  const they = subject.kind === 'doubtful' && sentence.norm(subject.from) === 'they';
  if (isCrew(reading, subject) || they || knew) yield rewrittenClause(reading, subject, index, index + (none ? 3 : 2), null);
}
