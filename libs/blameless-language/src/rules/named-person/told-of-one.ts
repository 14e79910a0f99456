import type { Subject } from '../../people/subject.js';
import { couldBeName } from '../../people/by-deed.js';
import { wordSet } from '../../prose/word-set.js';
import { verbBefore } from '../at-fault/verbs.js';
import type { Match, Reading } from '../rule.js';

const conceding = wordSet('though although despite');
/** What somebody goes ahead with. */
const goingAhead = wordSet(
  'merge approve deploy push release ship sign accept restart run continue proceed close silence mute ack dismiss commit start reboot publish',
);
const until = wordSet('until till before');
/** What somebody comes and does where all was well before. */
const meddling = wordSet(
  'decide think try start begin come touch run push deploy merge change upgrade delete remove restart reboot press pull unplug click switch turn',
);
const because = wordSet('because since as');
/** What keeps others from being told. */
const silencing = wordSet('mute silence snooze dismiss archive ignore filter leave close disable forget');
const silenced = wordSet('muted silenced snoozed filtered left closed');
const only = wordSet('only');
const seeing = wordSet('realise realize notice discover understand grasp see');
const heOrShe = wordSet('he she they');
const ruining = wordSet('drop truncate delete rm destroy wipe purge erase nuke');
/** Runs that leave nothing. */
const purges = wordSet('purge cleanup clean-up wipe deletion teardown tear-down prune');
const worthless = wordSet(
  'stale old unused stuck broken orphaned temporary temp test obsolete faulty corrupt corrupted duplicate bad hung dead expired',
);
const production = wordSet('live production prod');
const running = wordSet('run execute issue type enter start launch fire trigger');

/** The words that {@link toldOfOne} looks at. */
export const toldOfOneWords: ReadonlySet<string> = new Set([...conceding, ...until, ...because, ...only, ...ruining, ...purges]);

/** What is told of somebody by name that would be an account of a role: "merged it although the tests were red", "until Dana decided to upgrade". */
export function* toldOfOne(reading: Reading, index: number): Iterable<Match> {
  const { norm, lemma } = reading.sentence.at(index);
  if (conceding.has(norm)) yield* inSpite(reading, index);
  else if (until.has(norm)) yield* allWasWellUntil(reading, index);
  else if (because.has(norm)) yield* becauseOfOne(reading, index);
  else if (only.has(norm)) yield* onlyThen(reading, index);
  else {
    yield* ranOnProduction(reading, index);
    if (ruining.has(lemma)) yield* deletedTheLiveOne(reading, index);
  }
}

/** "Dana merged it even though the tests were red." */
function* inSpite(reading: Reading, index: number): Iterable<Match> {
  const verb = verbBefore(reading, index, 9);
  if (verb === null || !goingAhead.has(reading.sentence.at(verb).lemma) || !isDone(reading, verb)) return;
  if (isNamed(reading, reading.subject(verb))) yield { from: verb, to: reading.sentence.clauseEnd(index + 1), suggestion: null };
}

/** "All was well until Dana decided to upgrade it." */
function* allWasWellUntil(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.hasAny(0, index, well)) return;
  for (const verb of [index + 2, index + 3]) {
    if (!meddling.has(sentence.at(verb).lemma) || !isDone(reading, verb)) continue;
    if (isNamed(reading, reading.subject(verb))) yield { from: verb, to: verb + 1, suggestion: null };
    return;
  }
}
const well = wordSet('fine well ok okay good working worked normal quiet stable smoothly healthy green calm');

/** "Nobody noticed, because Dana had muted the channel." */
function* becauseOfOne(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index + 2; verb < index + 6 && !sentence.isBoundary(verb); verb++) {
    if (
      !(silencing.has(sentence.at(verb).lemma) || silenced.has(sentence.norm(verb))) ||
      !isTold(sentence.norm(verb)) ||
      !isDone(reading, verb)
    )
      continue;
    // "Since Dana left the company".
    if (sentence.norm(verb) === 'left' && !reading.group(verb).perfect) return;
    if (isNamed(reading, reading.subject(verb))) yield { from: verb, to: sentence.clauseEnd(verb + 1), suggestion: null };
    return;
  }
}

/** "Only later did Dana realise that she had used the old key." */
function* onlyThen(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 2; at < index + 9; at++) {
    if (sentence.norm(at - 2) !== 'did' || !seeing.has(sentence.at(at).lemma) || sentence.norm(at + 1) !== 'that') continue;
    if (!heOrShe.has(sentence.norm(at + 2)) || sentence.norm(at + 3) !== 'had') return;
    yield { from: at, to: sentence.clauseEnd(at + 3), suggestion: null };
    return;
  }
}

/** "Dana ran DROP TABLE on the live database." */
function* ranOnProduction(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index - 1; verb >= Math.max(0, index - 3); verb--) {
    if (!running.has(sentence.at(verb).lemma) || !isDone(reading, verb)) continue;
    const where = sentence.hasAny(index + 1, Math.min(sentence.clauseEnd(index + 1), index + 9), production);
    if (where && isNamed(reading, reading.subject(verb))) yield { from: verb, to: sentence.clauseEnd(index + 1), suggestion: null };
    return;
  }
}

/** "Dana deleted the production namespace": not the stale rows in it. */
function* deletedTheLiveOne(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = Math.min(sentence.clauseEnd(index), index + 4);
  if (!sentence.hasAny(index + 1, end, production) || sentence.hasAny(index + 1, end + 3, worthless) || !isDone(reading, index)) return;
  if (isNamed(reading, reading.subject(index))) yield { from: index, to: end, suggestion: null };
}

function isDone(reading: Reading, verb: number): boolean {
  const { passive, negated, modal } = reading.group(verb);
  return !passive && !negated && modal === null && !reading.sentence.norm(verb).endsWith('ing');
}

function isTold(norm: string): boolean {
  return norm.endsWith('ed') || norm === 'left' || norm === 'forgot' || norm === 'forgotten';
}

/** Somebody with a name, or a word with a capital that may be one and is no software that we know. */
function isNamed({ sentence }: Reading, subject: Subject): boolean {
  if (subject.kind === 'named') return true;
  return subject.kind === 'perhaps' && /^\p{Lu}/u.test(sentence.at(subject.from).text) && couldBeName(sentence, subject);
}
