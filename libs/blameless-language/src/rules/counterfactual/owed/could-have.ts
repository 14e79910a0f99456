import { isPerson, isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { HAVE } from '../../../prose/verb-group.js';
import { nobody } from '../../../people/pronouns.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { agentOf } from '../agent.js';
import { isByThem } from '../among-people.js';
import { deeds, helpfulDeeds, personalDeeds } from '../deeds.js';
import { dispositions } from '../dispositions.js';
import { betterWays, comparativeAt, humanWork, isAbout, isByProgram, isByThings } from '../human-work.js';
import { isNothing } from '../conditions/nothing-left.js';
import { isAsked, isFirst, isNoteAfter, isParticiple, perfectAfter } from './perfect.js';
import { undone } from './not-done.js';
import type { Perfect } from './perfect.js';
import { isCrew, isMore, isPutOff, moreSo, timely, waited } from './sooner-or-later.js';

/** What might have become of people, or of what they run, rather than what they might have done. */
const mishaps = wordSet(
  'lose break cause suffer miss hit see have get face need experience leave lead result become be receive encounter expose affect corrupt ' +
    'destroy damage delete wipe overwrite drop crash kill fail forget overlook introduce trigger end run go live expect continue want feel ' +
    'inherit incur pay serve trip land help cost take exceed fill exhaust blow',
);
/** Said of nobody in particular, these tell what was possible. */
const anybody = wordSet('someone somebody anyone anybody whoever you everyone everybody people');
const unlucky = wordSet('later worse longer never');
/** A program is fast or slow; nobody but people acts sooner, or in another way. */
const deliberateWays = wordSet('better sooner differently beforehand proactively instead');
/** What is seen is as often seen by a program. */
const seen = wordSet('notice see detect catch spot find identify discover alert trigger');
const managed = wordSet(
  'avoid manage resolve mitigate shorten execute organise organize structure time phase word present limit contain sequence',
);
const questions = wordSet('how');

/** "could have noticed", of people; "could have lost data" is what might have become of them. */
export function* couldHave(reading: Reading, modal: number): Iterable<Match> {
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || perfect.negated || isAsked(reading, modal)) return;
  const { sentence } = reading;
  // "Could have gone better:" is a heading.
  if (sentence.has(perfect.verb, 'gone', 'better') && sentence.norm(perfect.verb + 2) === ':') return;
  if (sentence.hasAny(modal - 4, modal, questions) || sentence.hasAny(perfect.verb, perfect.verb + 8, unlucky)) return;
  if (isNothing(reading, modal)) return;
  const subject = agentOf(reading, modal, perfect.verb);
  if (isPutOff(reading, subject, perfect)) {
    yield waited(reading, modal, perfect);
  } else if (isLeftOpen(reading, modal, subject, perfect)) yield { from: modal - 1, to: perfect.verb, suggestion: null };
  else if (isDoing(reading, modal, subject, perfect) && !isByTool(reading, subject, perfect.verb) && !isForThings(reading))
    yield isMore(reading, perfect) ? moreSo(reading, modal, perfect) : undone(reading, subject, modal, perfect);
}

/** "With a cheap monitor"; what people did instead tells that a thing is not what was wanting. */
function isByTool(reading: Reading, subject: Subject, verb: number): boolean {
  const { sentence } = reading;
  const chosen = (isPerson(subject) && sentence.hasAny(verb, sentence.words.length, instead)) || isByThem(reading, verb);
  return !chosen && isByThings(reading, verb);
}
const instead = wordSet('instead');

/** "They did not raise it when they could have." */
function isLeftOpen({ sentence }: Reading, modal: number, subject: Subject, { verb, been }: Perfect): boolean {
  // "But I could have if it had been urgent" tells under what condition.
  if (been || !(sentence.isBoundary(verb) || sentence.norm(verb) === ')') || sentence.norm(verb) === 'if') return false;
  const people = isPerson(subject) || sentence.norm(modal - 1) === 'they';
  return people && sentence.hasAny(modal - 4, modal, conceding) && sentence.hasAny(0, modal, denials);
}
const conceding = wordSet('when though although but where');
const denials = wordSet('not never nobody without instead only');

function isDoing(reading: Reading, modal: number, subject: Subject, perfect: Perfect): boolean {
  const { sentence } = reading;
  const { verb, been } = perfect;
  // "Could have drained the node first": the first words of a note.
  const note = (subject.kind === 'unsaid' && isFirst(reading, modal)) || isNoteAfter(reading, modal, perfect);
  if (been)
    return isPerson(subject)
      ? isDisposed(reading, verb) || consulted.has(sentence.norm(verb))
      : couldHaveBeenBetter(reading, subject, perfect, note);
  if (note) return sentence.at(verb).pos === 'VERB';
  const { lemma } = sentence.at(verb);
  // Whom "they" stands for may be many sentences back.
  const they = sentence.norm(subject.from) === 'they' && subject.kind === 'doubtful' && personalDeeds.has(lemma);
  if (!(isPerson(subject) || they || isCrew(reading, subject, perfect)) || !isParticiple(reading, verb)) return false;
  if (they) return true;
  // What nobody could have known is said in their defence.
  if (nobody.has(sentence.norm(subject.from)) || sentence.has(subject.from - 1, 'no', 'one')) return false;
  if (isAsWell(reading, modal, verb)) return true;
  // "We might have wanted to read it first."
  if (wanted.has(sentence.norm(verb)) && sentence.norm(verb + 1) === 'to' && sentence.norm(modal) === 'might') return true;
  // What "might have been done" is mostly a guess at what was.
  const who = sentence.norm(subject.to - 1);
  const whoever = who === 'whoever' && sentence.at(subject.to).pos === 'VERB' && !HAVE.has(sentence.norm(subject.to));
  // "Somebody could at least have left a note."
  if (sentence.hasAny(modal - 7, verb, least) && !isMishap(reading, verb, subject)) return true;
  const you = sentence.norm(subject.from) === 'you';
  // "Might have asked sooner": what they did in the end is known.
  if (!you && sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + 9), timely) && !isMishap(reading, verb, subject))
    return true;
  const guess = sentence.norm(modal) !== 'could' || (anybody.has(who) && !whoever);
  // "You might have noticed slower pages" tells what came to them.
  if (who === 'you' && sentence.norm(modal) !== 'could' && seen.has(lemma)) return false;
  if (helpfulDeeds.has(lemma) || (anybody.has(who) && (personalDeeds.has(lemma) || looking.has(lemma)))) return true;
  return !guess && !isMishap(reading, verb, subject);
}

/** "Might as well have taken a day". */
function isAsWell({ sentence }: Reading, modal: number, verb: number): boolean {
  return sentence.hasAny(modal + 1, verb, as) && sentence.hasAny(modal + 1, verb, well) && deeds.has(sentence.at(verb).lemma);
}
const looking = wordSet('look walk wait peek glance sit help pause');
const least = wordSet('least');
const as = wordSet('as');
const well = wordSet('well');
const wanted = wordSet('wanted cared bothered');

/** Whether it is what might have become of somebody, rather than what they might have done. */
export function isMishap({ sentence }: Reading, verb: number, subject: Subject): boolean {
  const { lemma } = sentence.at(verb);
  if (sentence.has(verb, 'failed', 'over')) return false;
  const next = sentence.norm(verb + 1);
  // "Run the diff" is an act, "run out of memory" is none; so is "left a note", "seen the graph".
  if (isSingledOut(subject) && acting.has(lemma) && !running.has(next)) return false;
  return mishaps.has(lemma);
}
const acting = wordSet('run go leave see expect take continue');
const running = wordSet('into out over off down past wrong bad missing to unnoticed');

/** What others could have done for them. */
const consulted = wordSet('consulted informed told asked involved warned invited included briefed');

/** "We could have been quicker". */
function isDisposed(reading: Reading, verb: number): boolean {
  const { sentence } = reading;
  // "More" may be taken for an adverb before.
  const more = degrees.has(sentence.norm(verb - 1)) && comparativeAt(reading, verb - 1) !== null;
  return dispositions.has(sentence.norm(verb)) || more || comparativeAt(reading, verb) !== null;
}

const degrees = wordSet('more less');

/** "The handover could have been planned better", "our response could have been quicker". */
function couldHaveBeenBetter(reading: Reading, subject: Subject, { verb }: Perfect, note: boolean): boolean {
  const { sentence } = reading;
  if (comparativeAt(reading, verb) !== null) return isAbout(reading, subject, humanWork);
  const { lemma } = sentence.at(verb);
  const end = Math.min(sentence.clauseEnd(verb + 1), verb + 8);
  if (isByThem(reading, verb)) return true;
  if (seen.has(lemma)) return sentence.hasAny(verb + 1, verb + 4, timely) && !isByProgram(reading, verb);
  if (isByProgram(reading, verb)) return false;
  if (sentence.hasAny(verb - 5, verb, as) && sentence.hasAny(verb - 5, verb, well)) return left.has(lemma) || deeds.has(lemma);
  if (!(deeds.has(lemma) || managed.has(lemma))) return sentence.at(verb).pos === 'VERB' && sentence.hasAny(verb + 1, end, deliberateWays);
  return sentence.hasAny(verb - 1, end, betterWays) || sentence.has(verb + 1, 'in', 'advance') || isMoreSo(reading, verb + 1, end) || note;
}

/** What is put off. */
const left = wordSet('leave postpone defer keep put do skip spare');

/** "handled more calmly". */
function isMoreSo({ sentence }: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (sentence.norm(at) === 'more' && sentence.norm(at + 1).endsWith('ly')) return true;
  return false;
}

/** "If we had had a dashboard, we could have …": what was wanting is a thing, or something else than people's doing. */
function isForThings(reading: Reading): boolean {
  const { sentence } = reading;
  const condition = sentence.words.findIndex(({ norm }) => norm === 'if');
  // "Had we had a dashboard, we could have …".
  if (condition < 0) return sentence.norm(0) === 'had' && sentence.norm(2) === 'had';
  for (let at = condition + 1; at < condition + 10 && at < sentence.words.length; at++) {
    // "If we could page on it" asks for a means.
    if (sentence.norm(at) === 'could' && at < sentence.clauseEnd(condition + 1)) return true;
    if (sentence.norm(at) !== 'had') continue;
    let verb = at + 1;
    while (sentence.at(verb).pos === 'ADV' || sentence.norm(verb) === 'not') verb++;
    const acted = sentence.at(verb).pos === 'VERB' && sentence.norm(verb) !== 'had' && isPerson(reading.subject(at));
    return !acted;
  }
  return false;
}
