import { isPerson, isSingledOut } from '../../people/subject.js';
import { BE, HAVE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isLuck } from './luck.js';
import { deeds } from './deeds.js';
import { artefacts, isByProgram } from './human-work.js';
import { perfectAfter } from './perfect.js';
import { isOwing } from './should-have.js';

/** What only people do: examining, speaking, planning. */
const thoughtful = wordSet(
  'test review check verify double-check rehearse practise practice evaluate assess question challenge consider inspect audit communicate tell inform ask discuss announce ' +
    'escalate consult plan coordinate read warn involve',
);
const wiser = wordSet('better wise wiser best smart smarter safer prudent sensible advisable preferable quicker faster easier');

/** "It would have been better to page the other team". */
export function* wouldHaveBeenBetter({ sentence }: Reading, index: number): Iterable<Match> {
  if (!sentence.has(index + 1, 'have', 'been') || !wiser.has(sentence.norm(index + 3)) || sentence.norm(index + 4) !== 'to') return;
  // To have an alert, or a second replica, is no deed.
  const deed = sentence.at(index + 5);
  if (deed.kind !== 'word' || deed.pos === 'DET' || HAVE.has(deed.norm) || BE.has(deed.norm)) return;
  yield { from: index, to: sentence.clauseEnd(index + 5), suggestion: null };
}

/** "Ideally we would have noticed this on Monday." */
export function* ideally(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, index);
  if (perfect === null || !isIdeally(reading, index)) return;
  const subject = reading.subject(index);
  if (isPerson(subject) && (isSingledOut(subject) || !isNormally(reading, index)))
    yield { from: subject.from, to: sentence.clauseEnd(index), suggestion: null };
  // "Ideally it would have been rolled out in stages."
  else if (perfect.been && isOwing(reading, index, perfect, subject))
    yield { from: index, to: sentence.clauseEnd(perfect.verb), suggestion: null };
}

/** "Ideally", "in an ideal world". */
function isIdeally({ sentence }: Reading, modal: number): boolean {
  if (sentence.hasAny(0, modal, ideals) || isNormally({ sentence }, modal)) return true;
  const come = sentence.hasAny(modal + 2, modal + 4, noticed);
  return !come && sentence.hasAny(0, modal, worlds) && sentence.hasAny(0, modal, perfectly);
}
/** In an ideal world the alerts make people see these. */
const noticed = wordSet('picked seen caught detected had gotten got noticed received been');
/** What somebody else, or the same at another time, would have done. */
function isNormally({ sentence }: Pick<Reading, 'sentence'>, modal: number): boolean {
  return sentence.hasAny(0, modal, normally);
}
const normally = wordSet('normally normal ordinarily usually');
const ideals = wordSet('ideally preferably');
const worlds = wordSet('world universe situation case circumstances');
const perfectly = wordSet('ideal perfect better just');

/** "If more attention had been paid", "prevented by a more careful review". */
export function* moreAttention({ sentence }: Reading, index: number): Iterable<Match> {
  const paid = sentence.norm(index + 1) === 'had' && sentence.norm(index + 2) === 'been';
  if (sentence.norm(index - 1) === 'more' && paid) yield { from: index - 1, to: index + 4, suggestion: null };
}

/** "Had the alerts been taken seriously", "was not taken seriously". */
export function* takenSeriously({ sentence }: Reading, index: number): Iterable<Match> {
  const { lemma } = sentence.at(index - 1);
  if (lemma === 'take' && sentence.hasAny(0, index, wordSet('had not never'))) yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "With more care, the entry would have been seen." */
export function* withMoreCare({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'more' || !sentence.hasAny(Math.max(0, index - 5), index, wordSet('with'))) return;
  const alternative = sentence.words.findIndex(({ norm }, at) => at > index && (norm === 'would' || norm === 'could'));
  if (alternative > 0 && sentence.norm(alternative + 1) === 'have') yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "if only we had …", and "if the engineer had checked, … would have …". */
export function* ifOnly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const only = sentence.norm(index + 1) === 'only';
  for (let at = index + 1; at < Math.min(sentence.words.length, index + 10); at++) {
    // "If they would have looked" is written as well.
    const would = sentence.norm(at) === 'have' && (only || (sentence.norm(at - 1) === 'would' && at < sentence.clauseEnd(index + 1)));
    // "If we'd run it": the participle looks like the verb.
    const contracted = sentence.at(at).text.length <= 2 && sentence.norm(at) === 'would' && sameForms.has(sentence.norm(at + 1));
    if (sentence.norm(at) !== 'had' && !would && !contracted) continue;
    const subject = reading.subject(at);
    const alternative = only || (hasAlternative(reading, index) && !isWorse(reading) && !isLuck(reading, at));
    if (isPerson(subject) && alternative && (only || didAct(reading, at + 1) || wouldHaveActed(reading, at + 1)))
      yield { from: index, to: sentence.clauseEnd(at), suggestion: null };
    return;
  }
}

/** "If we had known, we would have waited": not to have known is a circumstance, not to have waited is what is meant. */
function wouldHaveActed(reading: Reading, known: number): boolean {
  const { sentence } = reading;
  if (!knowing.has(sentence.at(known).lemma)) return false;
  const modal = sentence.words.findIndex(({ norm }, at) => at > known && alternatives.has(norm));
  const perfect = modal < 0 ? null : perfectAfter(reading, modal);
  return perfect !== null && isPerson(reading.subject(modal)) && deeds.has(sentence.at(perfect.verb).lemma);
}

/** "Had the engineer checked, …". */
export function* hadThey(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "… would have been avoided had somebody looked": an inversion needs no comma.
  const inverted = sentence.at(index - 1).kind !== 'mark' && !isPerson(reading.subject(index)) && sentence.hasAny(0, index, alternatives);
  const joined = joining.has(sentence.norm(index - 1)) && sentence.norm(index - 2) === ',';
  if (index > 0 && sentence.norm(index - 1) !== ',' && !inverted && !joined) return;
  // "Had you asked us" is said of nobody who did it.
  if (!hasAlternative(reading, index) || isWorse(reading) || reading.sentence.norm(index + 1) === 'you') return;
  for (let at = index + 2; at < index + 6; at++) {
    if (sentence.at(at).pos !== 'VERB') continue;
    if (isLuck(reading, at - 1)) return;
    const subject = reading.subject(at);
    if (isPerson(subject)) yield { from: index, to: sentence.clauseEnd(at), suggestion: null };
    return;
  }
}

/** "Had the migration been tested, …": somebody should have. */
export function* hadBeenDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = sentence.clauseEnd(index + 1);
  for (let at = index + 2; at < Math.min(end, index + 8); at++)
    if (sentence.norm(at) === 'been' && (index === 0 || sentence.norm(index - 1) === ',')) return yield* conditionOf(reading, index, at);
}

/** "If the plan had been reviewed, …". */
export function* ifDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 2; at < Math.min(sentence.clauseEnd(index + 1), index + 9); at++) {
    if (sentence.norm(at) === 'had' && sentence.hasAny(at + 1, at + 3, been))
      return yield* conditionOf(reading, index, sentence.norm(at + 1) === 'been' ? at + 1 : at + 2);
    // "If the change had gone through review".
    if (
      sentence.norm(at) === 'had' &&
      undergone.has(sentence.norm(at + 1)) &&
      sentence.hasAny(at + 2, at + 6, passed) &&
      hasAlternative(reading, index)
    ) {
      yield { from: index, to: sentence.clauseEnd(at + 1), suggestion: null };
      return;
    }
    // "If it would have (been) done one by one".
    if (sentence.has(at, 'would', 'have')) return yield* conditionOf(reading, index, sentence.norm(at + 2) === 'been' ? at + 2 : at + 1);
  }
}

function* conditionOf(reading: Reading, from: number, beenAt: number): Generator<Match, void> {
  const { sentence } = reading;
  const verb = sentence.at(beenAt + 1).pos === 'ADV' ? beenAt + 2 : beenAt + 1;
  const planned =
    isPlanned(sentence.at(verb).lemma) && !sentence.norm(verb).endsWith('ing') && !sentence.hasAny(beenAt, verb + 4, automatic);
  // "Caught by the linter if it had been enabled": a tool, and how it was set.
  const tool = setting.has(sentence.at(verb).lemma) && sentence.hasAny(0, beenAt, artefacts);
  if (planned && !tool && hasAlternative(reading, from) && !isByProgram(reading, verb)) yield { from, to: verb + 1, suggestion: null };
}

/** What only people do, and what they put off. */
function isPlanned(lemma: string): boolean {
  return thoughtful.has(lemma) || putOff.has(lemma) || deeds.has(lemma);
}

const putOff = wordSet(
  'start begin finish complete prioritise prioritize schedule follow do handle address undertake perform staff rehearse approve',
);
const setting = wordSet('enable configure set turn add switch');
const been = wordSet('been');
const undergone = wordSet('gone undergone received had gotten got passed');
const passed = wordSet('review reviews rehearsal approval sign-off qa scrutiny walkthrough');
const automatic = wordSet('automatically automatic cron timer script pipeline');
const sameForms = wordSet('run put set cut read hit let shut split come become');
const averted = wordSet('preventable avoidable prevented avoided averted');
const knowing = wordSet('know notice see realise realize');
const alternatives = wordSet('would could might');

function hasAlternative({ sentence }: Reading, from: number): boolean {
  return sentence.words.some(
    ({ norm }, at) =>
      ((at > from || from > 0) && (norm === 'would' || norm === 'could' || norm === 'might') && sentence.hasAny(at, at + 4, consequence)) ||
      (averted.has(norm) && sentence.norm(at - 1) !== 'not'),
  );
}

/** How people were, which they might not have been. */
const disposed = wordSet(
  'careful hurry attentive patient thorough rushed awake vigilant cautious distracted proactive quicker prepared disciplined stubborn careless lazy',
);
/** What goes on without anybody's doing. */
const running = wordSet('using running having being getting receiving seeing');
const consequence: ReadonlySet<string> = new Set([...HAVE, 'be']);
const joining = wordSet('and but or');

/** "If they had rebooted it, the dump would have been lost": they did well. */
function isWorse({ sentence }: Reading): boolean {
  return sentence.words.some(
    ({ norm }, at) =>
      alternatives.has(norm) &&
      sentence.has(at + 1, 'have', 'been') &&
      (worse.has(sentence.norm(at + 3)) || worse.has(sentence.norm(at + 4))),
  );
}
const worse = wordSet('lost worse overwritten destroyed corrupted');

/** "had checked", not "had a dashboard" and not "had had an alert". */
function didAct({ sentence }: Reading, index: number): boolean {
  let at = index;
  while (sentence.at(at).pos === 'ADV' || sentence.norm(at) === 'not') at++;
  if (sentence.norm(at) === 'been' && sentence.norm(at + 1).endsWith('ing')) return !running.has(sentence.norm(at + 1));
  if (sentence.norm(at) === 'been') return sentence.hasAny(at + 1, at + 5, disposed);
  // Not to have known is a circumstance.
  return sentence.at(at).pos === 'VERB' && sentence.at(at).lemma !== 'know' && !HAVE.has(sentence.norm(at)) && !BE.has(sentence.norm(at));
}
