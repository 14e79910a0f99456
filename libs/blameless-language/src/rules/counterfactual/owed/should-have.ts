import { peopleNouns } from '../../../people/roles.js';
import type { Subject } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { agentOf, human } from '../agent.js';
import { isDoneByThem, isCovering, isInOrder, isOfPeopleOnly, isOneLook } from '../among-people.js';
import { isBetterWork, isDecidedAgainst, isDoneBetter, isKeptInformed, isMadeByPeople, isOwedEvent, isOwnStep, isSign } from './owed.js';
import { isLeftOver, isReceipt, isUnharmed } from '../conditions/outcomes.js';
import { isAsked, isNoteAfter, perfectAfter } from './perfect.js';
import { undone } from './not-done.js';
import type { Perfect } from './perfect.js';
import {
  isCalledPlain,
  isCallForPreparation,
  isCallForScrutiny,
  isDoing,
  isDone,
  isGoingOut,
  isOfNobody,
  isOfSomeone,
  isOwed,
  isPassive,
  isReached,
  isSlowness,
  isStateOfThing,
  isWait,
  isWishForThings,
  lemma,
} from '../hindsight/wish.js';
import { isDoneBySystem, isBooked, isHousekeeping, isMessageSent } from '../by-system.js';
import { isOutcomeOfNeglect, isOwnCourse, isSomebodysDeed } from '../somebodys-deed.js';
import type { Wish } from '../hindsight/wish.js';

const mishaps = wordSet('outage outages incident incidents mistake breach downtime mishap it disruption deletion this that these which');

/** A kind of "should have …", and whether it is said of people. */
interface Construction {
  readonly like: string;
  readonly ofPeople: boolean;
  readonly fits: (wish: Wish) => boolean;
}

/** The first that fits decides; of what fits none, nothing is said. A new kind is a line here, with a sentence in the specification. */
const constructions: readonly Construction[] = [
  { like: 'the odd graph should have led to a closer look', ofPeople: true, fits: isCallForScrutiny },
  { like: 'the communication should have been better', ofPeople: true, fits: isBetterWork },
  { like: 'a rollback should have been the first thing to try', ofPeople: true, fits: isOwnStep },
  { like: 'that should have been a red flag', ofPeople: true, fits: isSign },
  { like: 'the customers should have been kept informed', ofPeople: true, fits: isKeptInformed },
  { like: 'the crew should have received a page', ofPeople: false, fits: isReceipt },
  { like: 'the other tenants should have been unharmed', ofPeople: false, fits: isUnharmed },
  { like: 'rows that should have been deleted are still listed', ofPeople: false, fits: isLeftOver },
  { like: 'we should have had a rollback ready', ofPeople: true, fits: isCallForPreparation },
  { like: 'the upgrade should have waited for the first', ofPeople: true, fits: isWait },
  { like: 'we should have had an alert, should have tests', ofPeople: false, fits: isWishForThings },
  { like: 'it should have been obvious', ofPeople: true, fits: isCalledPlain },
  { like: 'a cache, which should have been empty', ofPeople: false, fits: isStateOfThing },
  { like: 'one look should have been enough', ofPeople: true, fits: isOneLook },
  { like: 'the load test should have included the search', ofPeople: true, fits: isCovering },
  { like: 'the imports should have been throttled by whoever ran them', ofPeople: true, fits: isDoneByThem },
  { like: 'the window should have been called off', ofPeople: true, fits: isOfPeopleOnly },
  { like: 'it should not have taken us an hour', ofPeople: true, fits: isSlowness },
  { like: 'the notice should have gone out before', ofPeople: true, fits: isGoingOut },
  { like: 'nobody should have run that by hand', ofPeople: true, fits: isOfNobody },
  { like: 'they were not asked, though they should have been', ofPeople: true, fits: isOwed },
  { like: 'nobody was watching, and somebody should have been', ofPeople: true, fits: isOfSomeone },
  { like: 'the engineers should have been paged', ofPeople: false, fits: isReached },
  { like: 'the pod should have been restarted automatically, by the operator', ofPeople: false, fits: isDoneBySystem },
  { like: 'the lock should have been released', ofPeople: false, fits: isHousekeeping },
  { like: 'alerts should have been sent', ofPeople: false, fits: isMessageSent },
  { like: 'the amount should have been added to the wallet', ofPeople: false, fits: isBooked },
  { like: 'the restore should have been tested', ofPeople: true, fits: isDone },
  { like: 'the migration should have been broken into steps', ofPeople: true, fits: isMadeByPeople },
  { like: 'the bugs should not have been closed', ofPeople: true, fits: isDecidedAgainst },
  { like: 'the rows should have been compared sooner', ofPeople: true, fits: isDoneBetter },
  { like: 'the old group should have been deleted last', ofPeople: true, fits: isInOrder },
  { like: 'the hosts should have been depooled', ofPeople: true, fits: isSomebodysDeed },
  { like: 'the cache should have been warmed', ofPeople: false, fits: isPassive },
  { like: 'the patch should never have left staging', ofPeople: true, fits: isOwnCourse },
  { like: 'it should never have come to this', ofPeople: true, fits: isOutcomeOfNeglect },
  { like: 'a move and a rename in one, should have kept them apart', ofPeople: true, fits: isNote },
  { like: 'we should have tested the restore', ofPeople: true, fits: isDoing },
];

function isNote(wish: Wish): boolean {
  return isNoteAfter(wish.reading, wish.modal, wish) || isTerse(wish);
}

/** "We tried it with an empty table, should have tested against a copy": what only people do, without a subject after a comma. */
function isTerse({ reading: { sentence }, modal, been, word: { norm, lemma, pos } }: Wish): boolean {
  if (been || pos !== 'VERB' || norm === lemma || !human.has(lemma) || !pausing.has(sentence.norm(modal - 1))) return false;
  // "The monitor, once up, should have checked" has its subject before the aside.
  return !sentence.words.some(({ norm: mark }, at) => at < modal - 1 && pausing.has(mark));
}
const pausing = wordSet(', - – —');

/** "We should have tested the restore", "the restore should have been tested". */
export function* shouldHave(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || isAsked(reading, modal) || isReport(reading, modal, perfect)) return;
  // "(I believe we should have?)": the writer is asking.
  if (sentence.norm(perfect.verb) === '?') return;
  // "Nobody should have to retype it" is of every day.
  if (sentence.norm(perfect.verb) === 'to' && !perfect.been) return;
  const wish = wishOf(reading, modal, perfect, agentOf(reading, modal, perfect.verb));
  if (isHappening(wish)) yield* happening(wish);
  else if (isOfPeople(wish)) yield isOfNobody(wish) ? nobodys(wish) : undone(reading, wish.subject, modal, perfect);
}

/** "You should have received it by now", "should have been fixed in 3.2 according to its changelog". */
function isReport({ sentence }: Reading, modal: number, { verb, been }: Perfect): boolean {
  if (sentence.norm(modal - 1) === 'you' && sentence.at(verb).lemma === 'receive') return true;
  return been && sentence.hasAny(verb + 1, verb + 8, according);
}
const according = wordSet('according');

/** Whether what should have been done, by or to a subject that stands elsewhere than right before, was for people to do. */
export function isOwing(reading: Reading, modal: number, perfect: Perfect, subject: Subject): boolean {
  const wish = wishOf(reading, modal, perfect, subject);
  return isHappening(wish) ? isOwedEvent(wish) : isOfPeople(wish);
}

function wishOf(reading: Reading, modal: number, perfect: Perfect, subject: Subject): Wish {
  const { sentence } = reading;
  const { verb } = perfect;
  const verbless = sentence.isBoundary(verb) || sentence.norm(verb) === ')';
  return { ...perfect, reading, modal, subject, word: sentence.at(verb), verbless };
}

function isOfPeople(wish: Wish): boolean {
  return constructions.find(({ fits }) => fits(wish))?.ofPeople === true;
}

function isHappening(wish: Wish): boolean {
  const { reading, verb, word } = wish;
  return lemma(wish, 'happen') || word.norm === 'occurred' || reading.sentence.has(verb, 'taken', 'place');
}

/** "This should never have happened", "a review should have happened": "should have happened at noon" is a plan. */
function* happening(wish: Wish): Iterable<Match> {
  const { reading, negated, modal, verb, word } = wish;
  if (!negated && (isOwedEvent(wish) || isWhatWasToHappen(wish))) yield { from: modal, to: verb + 1, suggestion: null };
  if (negated && !isOfSystem(wish))
    yield {
      from: modal,
      to: verb + 1,
      suggestion: reading.sentence.norm(modal - 1) === 'never' ? 'was planned' : (happened.get(word.lemma) ?? null),
    };
}

/** "What should have happened: the lead calls the vendor at noon." */
function isWhatWasToHappen({ reading: { sentence }, modal, verb }: Wish): boolean {
  if (sentence.norm(modal - 1) !== 'what' || modal > 1) return false;
  return sentence.hasAny(verb, sentence.words.length, peopleNouns);
}

/** "The overflow should not have occurred" is about a program; "it" and "the outage" are what people answer for. */
function isOfSystem({ reading: { sentence }, subject: { kind, from, to }, modal }: Wish): boolean {
  return kind === 'system' && sentence.at(modal - 1).pos !== 'PRON' && !sentence.hasAny(from, to, mishaps);
}

const happened: ReadonlyMap<string, string> = new Map([
  ['happen', 'happened'],
  ['occur', 'occurred'],
]);

/** What nobody should have done, somebody did; who, is not to be asked. */
function nobodys({ reading: { sentence }, modal, verb }: Wish): Match {
  return { from: sentence.norm(modal - 1) === 'one' ? modal - 2 : modal - 1, to: verb + 1, suggestion: null };
}
