import { courses } from './hindsight.js';
import { HAVE } from '../../../prose/verb-group.js';
import type { Sentence } from '../../../prose/sentence.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { humanEvents } from '../human-work.js';
import { perfectAfter } from '../owed/perfect.js';
import { peopleAt } from '../whom.js';

const supposed = wordSet(
  'wise wiser better best smart smarter safe safer prudent sensible advisable proper correct right obvious logical reasonable normal natural professional common ' +
    'responsible usual appropriate decent least cautious standard preferred preferable ideal good only quicker faster easier',
);
const fittingCourses = wordSet('time moment protocol sense etiquette alternative', courses);
/** What an act is called that was wanting. */
const due = wordSet(
  'appropriate warranted advisable prudent sensible proper order called justified indicated preferable desirable courteous polite expected welcome appreciated enough ' +
    'sufficient plenty wise wiser due natural',
);
/** What somebody would have had to do, as a noun, beside {@link humanEvents}. */
const acts = wordSet(
  'question warning mail email message word note ping heads-up postponement escalation apology caution restraint patience look glance visit',
);
/** The same of steps that a program takes as well: appropriate is what people find them. */
const steps = wordSet('delay restart reboot revert failover pause abort freeze canary dry-run resync backup snapshot drain');
const plenty = wordSet('enough sufficient plenty');
const FARTHEST = 12;

/** "The sensible thing at that point would have been to pause it", "where an escalation would have been appropriate". */
export function* rightThere(reading: Reading, modal: number): Generator<Match, void> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || !perfect.been || perfect.negated) return;
  if (sentence.norm(perfect.verb) === 'to') yield* betterCourse(reading, modal, perfect.verb);
  else if (sentence.at(perfect.verb).pos === 'DET') yield* betterStep(reading, modal, perfect.verb);
  yield* rightTime(reading, modal);
  // "Enough" may be taken for an adverb before, "in order" and "more appropriate" have one.
  const at = [perfect.verb - 1, perfect.verb, perfect.verb + 1].find((at) => due.has(sentence.norm(at)));
  if (at === undefined) return yield* pleasant(reading, modal, perfect.verb);
  const stepping = !plenty.has(sentence.norm(at));
  const from = headBefore(reading, modal, (noun) => humanEvents.has(noun) || acts.has(noun) || (stepping && steps.has(noun)));
  if (from !== null) yield { from: modal, to: at + 1, suggestion: null };
}

/** "A warning from the vendor would have been nice." */
function* pleasant(reading: Reading, modal: number, verb: number): Generator<Match, void> {
  if (!kind.has(reading.sentence.norm(verb))) return;
  const own = headBefore(reading, modal, (noun) => forewarning.has(noun));
  const act = own ?? headBefore(reading, modal, (noun) => humanEvents.has(noun) || acts.has(noun));
  if (act !== null && (own !== null || peopleAt(reading, act + 2) !== null)) yield { from: modal, to: verb + 1, suggestion: null };
}
/** What nobody but people gives. */
const forewarning = wordSet('notice heads-up explanation apology consultation coordination discussion announcement communication');
const kind = wordSet('nice good great helpful kind useful polite fair better');

/** "The right moment to stop would have been noon." */
function* rightTime(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const time = headBefore(reading, modal, (noun) => times.has(noun));
  if (time === null || !sentence.hasAny(time - 2, time, supposed) || !sentence.hasAny(time, modal, to)) return;
  yield { from: time, to: modal + 3, suggestion: null };
}
const times = wordSet('time moment point place');
const to = wordSet('to');

function* betterCourse(reading: Reading, modal: number, to: number): Iterable<Match> {
  const { sentence } = reading;
  const deed = sentence.at(to + 1);
  if (deed.kind !== 'word' || HAVE.has(deed.norm) || deed.norm === 'be') return;
  const course = headBefore(reading, modal, (noun) => fittingCourses.has(noun));
  if (course !== null && sentence.hasAny(course - 2, course, supposed))
    yield { from: modal, to: sentence.clauseEnd(to + 1), suggestion: null };
}

/** "A safer option would have been a staged rollout." */
function* betterStep(reading: Reading, modal: number, from: number): Iterable<Match> {
  const { sentence } = reading;
  const course = headBefore(reading, modal, (noun) => fittingCourses.has(noun));
  if (course === null || !sentence.hasAny(course - 2, course, supposed)) return;
  for (let at = from + 1; at < from + 4 && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    if (!(humanEvents.has(norm) || acts.has(norm) || steps.has(norm) || norm === 'rollout') || sentence.at(at + 1).pos === 'NOUN') continue;
    yield { from: modal, to: at + 1, suggestion: null };
    return;
  }
}

/** Where the noun stands that the clause before a modal is about: "the proper course | of action for the team". */
export function headBefore({ sentence }: Reading, modal: number, fits: (noun: string) => boolean): number | null {
  let from = modal;
  while (from > 0 && modal - from < FARTHEST && sentence.at(from - 1).kind !== 'mark' && !isOpening(sentence, from - 1)) from--;
  for (let at = from; at < modal; at++) {
    const { norm, pos } = sentence.at(at);
    // "A bit of warning" is one.
    if (pos === 'ADP' && at > from && !(norm === 'of' && amounts.has(sentence.norm(at - 1)))) return null;
    const next = sentence.at(at + 1).pos;
    const last = at + 1 === modal || (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ');
    if (fits(norm) && last) return at;
  }
  return null;
}
const amounts = wordSet('bit lot kind sort word piece form modicum little');

/** "That" is as often a part of "at that point". */
function isOpening(sentence: Sentence, at: number): boolean {
  return opening.has(sentence.norm(at)) && sentence.at(at).pos !== 'DET';
}
const opening = wordSet('where when while whereas that which because although though and but if so');
