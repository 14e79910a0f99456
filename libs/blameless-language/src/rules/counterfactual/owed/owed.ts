import { wordSet } from '../../../prose/word-set.js';
import { betterWays, comparativeAt, humanEvents, humanWork, isAbout, isByProgram, madeByPeople } from '../human-work.js';
import type { Wish } from '../hindsight/wish.js';

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
const planned = wordSet('planning preparation preparations');
const humanHandover = wordSet('rollback escalation handover notice warning announcement review sign-off approval briefing testing');
const apposing = wordSet('what which as');
const pronouns = wordSet('this that it these');
const times = wordSet('earlier sooner before prior ahead first beforehand already then');

const documents = wordSet(
  'documentation docs doc manual notes ticket runbook instructions guide changelog readme announcement advisory mail email',
);

/** "The manual should have been read", "that should have been a red flag", "should have prompted us to look". */
export function isSign({ reading, subject, been, verb, word: { norm, lemma } }: Wish): boolean {
  const { sentence } = reading;
  const end = Math.min(sentence.clauseEnd(verb), verb + 5);
  if (been && norm === 'written')
    return (isAbout(reading, subject, documents) || isAbout(reading, subject, writings)) && !isByProgram(reading, verb);
  if (!been && telling.has(lemma) && norm !== lemma) return isAbout(reading, subject, handedOver) || isOfChange(reading, subject.to - 1);
  if (been && norm === 'on') return sentence.hasAny(verb + 1, end, plans);
  if (been && norm === 'read') return isAbout(reading, subject, documents) && !isByProgram(reading, verb);
  if (been) return sentence.hasAny(verb, end, signs) && sentence.hasAny(verb, end, warning);
  if (raising.has(lemma)) return sentence.hasAny(verb + 1, end, signs) && sentence.hasAny(verb + 1, end, warning);
  return prompting.has(lemma) && personal.has(sentence.norm(verb + 1)) && subject.kind === 'system';
}

/** "The change request", "the handover notes". */
function isOfChange({ sentence }: Wish['reading'], at: number): boolean {
  return handing.has(sentence.norm(at - 1)) && written.has(sentence.norm(at));
}
const handing = wordSet('change pull merge handover hand-over release shift');
const written = wordSet('request notes note message mail email');
const handedOver = wordSet('handover hand-over announcement briefing communication review discussion meeting');
const telling = wordSet('include mention list say name contain state note explain describe cover specify address');
const writings = wordSet('test tests script checklist postmortem procedure plan comment');
/** "Should have been on our radar". */
const plans = wordSet('radar agenda roadmap list checklist mind minds');
const signs = wordSet('flag flags sign signs bells clue hint hints eyebrows suspicion suspicions giveaway call');
const warning = wordSet('red warning alarm first our big clear clue eyebrows suspicion suspicions giveaway wake-up strong');
const raising = wordSet('raise ring set');
const prompting = wordSet('prompt lead make cause tip give');
const personal = wordSet('us me him her them someone somebody');

/** "A rollback should have been the first thing to try", "the review should have caught it". */
export function isOwnStep({ reading, subject, been, verb, word: { norm, lemma } }: Wish): boolean {
  const { sentence } = reading;
  if (been)
    return norm === 'the' && ordinal.has(sentence.norm(verb + 1)) && (isAbout(reading, subject, humanEvents) || subject.kind === 'system');
  const tested = subject.to - subject.from === 1 && sentence.norm(subject.from) === 'testing';
  const reviewed = sentence.norm(subject.to - 1) === 'process' && examining.has(sentence.norm(subject.to - 2));
  return (
    (tested || reviewed || isAbout(reading, subject, planned) || isAbout(reading, subject, examining)) &&
    !norm.endsWith('s') &&
    norm !== lemma &&
    norm !== 'had'
  );
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
