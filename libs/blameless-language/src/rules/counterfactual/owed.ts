import { wordSet } from '../../prose/word-set.js';
import { betterWays, comparativeAt, humanEvents, humanWork, isAbout, isByProgram, madeByPeople } from './human-work.js';
import type { Wish } from './wish.js';

/** What becomes of changes and incidents by way of programs as well. */
const byPrograms = wordSet(
  'block reject fail detect catch abort log queue trigger retry expire process deliver deploy load serve cache store replicate sync throttle ' +
    'alert drop skip build render parse execute find notice see spot identify',
);
/** How people come by what they give each other or go through. */
const giving = wordSet(
  'provide give hold do make take conduct offer arrange organise organize schedule undertake obtain seek insist require',
);
const informed = wordSet('informed updated posted loop date abreast warned involved');
/** What somebody decided for, where it should not have been done. */
const decided = wordSet(
  'delete close expose publish grant copy edit touch allow accept trust ignore dismiss reuse hard-code hardcode share leave let give hand skip omit bypass override rush mix',
);
const ordinal = wordSet('first obvious right');
const examining = wordSet('review reviews reviewing rehearsal walkthrough inspection qa');
const humanHandover = wordSet('rollback escalation handover notice warning announcement review sign-off approval briefing testing');
const apposing = wordSet('what which as');
const pronouns = wordSet('this that it these');
const times = wordSet('earlier sooner before first beforehand already then');

/** "A rollback should have been the first thing to try", "the review should have caught it". */
export function isOwnStep({ reading, subject, been, verb, word: { norm, lemma } }: Wish): boolean {
  const { sentence } = reading;
  if (been)
    return norm === 'the' && ordinal.has(sentence.norm(verb + 1)) && (isAbout(reading, subject, humanEvents) || subject.kind === 'system');
  return isAbout(reading, subject, examining) && !norm.endsWith('s') && norm !== lemma && norm !== 'had';
}

/** "The communication should have been better." */
export function isBetterWork({ reading, subject, been, verb }: Wish): boolean {
  return (
    been && comparativeAt(reading, verb) !== null && (isAbout(reading, subject, humanWork) || isAbout(reading, subject, humanHandover))
  );
}

/** "The migration should have been broken into steps": nobody but people does anything with what they make and decide. */
export function isMadeByPeople({ reading, subject, been, verb, word: { norm, lemma, pos } }: Wish): boolean {
  if (!been || norm.endsWith('ing')) return false;
  const given = giving.has(lemma) && isAbout(reading, subject, humanEvents);
  if (!given && (!isAbout(reading, subject, madeByPeople) || byPrograms.has(lemma))) return false;
  const participle = norm.endsWith('ed') || (pos === 'VERB' && (norm !== lemma || alike.has(norm)));
  return participle && !isByProgram(reading, verb);
}

const alike = wordSet('put cut set split run read shut hit');

/** "The customers should have been kept informed." */
export function isKeptInformed({ reading: { sentence }, been, verb, word: { lemma } }: Wish): boolean {
  return (been || sentence.norm(verb) === 'kept') && lemma === 'keep' && sentence.hasAny(verb + 1, verb + 7, informed);
}

/** "The bugs should not have been closed." */
export function isDecidedAgainst({ reading, been, negated, verb, word: { lemma, norm } }: Wish): boolean {
  return been && negated && decided.has(lemma) && norm !== lemma && !isByProgram(reading, verb);
}

/** "The rows should have been checked sooner": people are late, and a program is slow. */
export function isDoneBetter({ reading, been, verb, word: { norm, pos }, subject }: Wish): boolean {
  const { sentence } = reading;
  if (!been || norm.endsWith('ing') || pos !== 'VERB' || isByProgram(reading, verb) || subject.kind === 'doubtful') return false;
  const end = Math.min(sentence.clauseEnd(verb + 1), verb + 6);
  for (let at = verb + 1; at < end; at++)
    if (betterWays.has(sentence.norm(at)) && sentence.norm(at) !== 'earlier' && sentence.norm(at) !== 'faster') return true;
  return false;
}

/** "A review should have happened first", "this should have happened earlier", "… was not called (which should have happened)". */
export function isOwedEvent({ reading, subject, modal, verb }: Wish): boolean {
  const { sentence } = reading;
  if (isAbout(reading, subject, humanEvents)) return !isByProgram(reading, verb) && !sentence.hasAny(modal, verb + 4, automatic);
  const before = sentence.norm(modal - 1);
  if (apposing.has(before)) return sentence.at(modal - 2).kind === 'mark' && modal > 1 && sentence.hasAny(0, modal, denials);
  return pronouns.has(before) && sentence.hasAny(verb + 1, verb + 5, times);
}
const automatic = wordSet('automatically');
const denials = wordSet('not never nobody none without');
