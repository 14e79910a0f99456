import { teamNouns } from '../../people/roles.js';
import { isSingledOut } from '../../people/subject.js';
import { humanWork, isAbout } from '../counterfactual/human-work.js';
import { BE } from '../../prose/verb-group.js';
import { wasOrWere } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What is asked of people alone. */
export const care = wordSet(
  'care attention diligence vigilance thoroughness rigour rigor attentiveness professionalism responsibility commitment initiative urgency discipline ownership ' +
    'competence competency judgement judgment thought foresight caution expertise experience familiarity preparation preparedness planning forethought patience ' +
    'concentration focus respect empathy consideration courage honesty candour candor curiosity excuse maturity integrity teamwork skill skills leadership accountability sense awareness',
);
/** What people do for their systems and each other: lacking, where nothing says that a thing is meant. */
const conduct = wordSet('testing review reviews training communication oversight supervision collaboration verification');
/** These systems have, too. */
const responses = wordSet('response responses handling reaction decision decisions');
const whoseOwn = wordSet('our my');
const asked = wordSet('planning preparation communication coordination supervision diligence care training');
const knowing = wordSet('knowledge understanding');
export const sharedWork = wordSet('communication coordination planning preparation');
const skills = wordSet('skill skills discipline expertise training practice');
/** "There was no discipline": what only people bring along. */
const brought = wordSet(
  'discipline leadership coordination planning preparation supervision diligence ownership accountability teamwork urgency foresight forethought rigour rigor ' +
    'review announcement communication consultation rehearsal handover',
);
export const scarce = wordSet('insufficient inadequate poor scant cursory');
export const tooSlow = wordSet('slow late wrong lacking substandard');
const things = wordSet(
  'environment environments framework coverage tool tools tooling infrastructure data code suite sites site nodes services service servers test',
);
const apart = wordSet('between of from to');
const systems = wordSet(
  'site sites node nodes service services server servers process processes replica replicas cluster clusters component components router routers ' +
    'centre centres center centers region regions host hosts database databases machine machines system systems client clients api apis',
);
const sense = wordSet('of');
const goodSense = wordSet('common good basic');

/** "lack of care", "lack of testing and experience". */
export function* lackOfCare(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  for (let at = index + 2; at < index + 7 && !isStop(reading, at); at++) {
    const norm = sentence.norm(at);
    // "Common sense", "a sense of urgency"; the sense of a rule is none.
    if (norm === 'sense' && !sense.has(sentence.norm(at + 1)) && !goodSense.has(sentence.norm(at - 1))) continue;
    const wanting =
      (care.has(norm) && !isOfThings(reading, at)) ||
      (conduct.has(norm) && !isOfThings(reading, at)) ||
      ((knowing.has(norm) || sharedWork.has(norm)) && isSomebodys(reading, index, at));
    if (!wanting) continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** "Insufficient care", "inadequate planning"; "insufficient memory" is none. */
export function* tooLittle(reading: Reading, index: number): Iterable<Match> {
  const what = reading.sentence.norm(index + 1);
  if (!scarce.has(reading.sentence.norm(index))) return;
  const isAsked = care.has(what) || conduct.has(what);
  if (isAsked && !isOfThings(reading, index + 1)) yield { from: index, to: index + 2, suggestion: null };
}

/** "Our communication was inadequate", "the planning was insufficient"; of what systems do as well, only ours. */
export function* wasTooLittle(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  if (!BE.has(sentence.norm(be)) || sentence.norm(be) === 'be') return;
  const subject = sentence.words.findLastIndex(
    ({ norm }, at) => at < be && at > be - 6 && (care.has(norm) || conduct.has(norm) || responses.has(norm)),
  );
  if (subject < 0 || isOfThings(reading, subject)) return;
  const ours = sentence.hasAny(Math.max(0, subject - 3), subject, whoseOwn);
  if (ours || (subject === be - 1 && asked.has(sentence.norm(subject)))) yield { from: subject, to: index + 1, suggestion: null };
}

/** "The engineer lacked the experience". */
export function* lacked(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const after = sentence.at(index + 1).pos === 'DET' || sentence.norm(index + 1) === 'the' ? index + 2 : index + 1;
  // "Lacked common sense", "lacked the necessary experience".
  const what = sentence.at(after).pos === 'ADJ' ? after + 1 : after;
  const norm = sentence.norm(what);
  if (isLacking(reading, index, norm)) yield { from: index, to: what + 1, suggestion: null };
}

function isLacking(reading: Reading, verb: number, what: string): boolean {
  const subject = reading.subject(verb);
  if (isSingledOut(subject)) return knowing.has(what) || care.has(what) || skills.has(what);
  return humanlyLed.has(what) && (isAbout(reading, subject, humanWork) || isAbout(reading, subject, ventures));
}
/** "The response lacked urgency", "the project lacked direction". */
const humanlyLed = wordSet(
  'leadership direction discipline urgency coordination oversight ownership accountability structure rigour rigor planning care diligence supervision',
);
const ventures = wordSet('project programme program migration rollout launch response review operation effort process cutover');

/** "There was no leadership in the first hour", "no announcement was made": of what programs exchange as well, only what was. */
export function* noneOf({ sentence }: Reading, index: number): Iterable<Match> {
  const what = sentence.has(index + 1, 'sense', 'of') ? index + 3 : sentence.at(index + 1).pos === 'ADJ' ? index + 2 : index + 1;
  const there = sentence.norm(index - 2) === 'there';
  const said = index === 0 || sentence.norm(index - 1) === 'and' || (BE.has(sentence.norm(index - 1)) && there);
  if (!said || !brought.has(sentence.norm(what)) || sentence.at(what + 1).pos === 'NOUN') return;
  const past = (there && wasOrWere.has(sentence.norm(index - 1))) || wasOrWere.has(sentence.norm(what + 1));
  if (exchanged.has(sentence.norm(what)) && (!past || isOfThings({ sentence }, what))) return;
  yield { from: index, to: what + 1, suggestion: null };
}
const exchanged = wordSet('review announcement communication consultation rehearsal handover');

function isStop({ sentence }: Reading, at: number): boolean {
  return sentence.at(at).kind === 'mark' && sentence.norm(at) !== ',';
}

/** "lack of test coverage", "lack of communication between the two sites". */
function isOfThings({ sentence }: Pick<Reading, 'sentence'>, what: number): boolean {
  if (things.has(sentence.norm(what + 1))) return true;
  return apart.has(sentence.norm(what + 1)) && sentence.hasAny(what + 2, Math.min(sentence.clauseEnd(what + 1), what + 7), systems);
}

/** "our lack of knowledge", "lack of experience in the team". */
function isSomebodys({ sentence }: Reading, index: number, what: number): boolean {
  const whose = sentence.norm(index - 1);
  // "Of how the cache expires": nothing but people knows how.
  if (sentence.norm(what + 2) === 'how' && sentence.at(what + 1).pos === 'ADP') return true;
  if (whose === 'our' || whose === 'my' || whose === 'their') return true;
  return sentence.hasAny(what + 1, what + 8, teamNouns);
}
