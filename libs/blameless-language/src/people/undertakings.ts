import type { Sentence } from '../prose/sentence.js';
import { nots } from '../prose/function-words.js';
import { BE, HAVE, isAuxiliary, verbGroup } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { objectsOf, phrases, phrasesOfOffices } from './affairs.js';

/** What firms, offices and whoever acts for them do, and programs as good as never. */
const DELIBERATE = wordSet(
  'disclose consult supervise oversee anticipate foresee comprehend heed underestimate under-estimate overestimate misjudge misrepresent jeopardise jeopardize ' +
    'misinform mishandle mismanage botch bungle withhold conceal concede blame criticise criticize accuse pledge negotiate hire outsource procure budget invest ' +
    'undertake liaise rehearse brief scrutinise scrutinize vet deprioritise deprioritize appoint endorse comply honour honor apologise apologize investigate escalate ' +
    'downplay belittle postpone procrastinate dither cooperate collaborate renege underinvest overspend misspend squander lobby litigate sue insist boast promise ' +
    'admit confess realise realize regret skimp overlook neglect appreciate document conduct attend enquire inquire prioritise prioritize',
);
/** Of these, what is said of planners and brokers that are programs. */
const OF_PROGRAMS = wordSet(
  'underestimate under-estimate overestimate misjudge mishandle overlook neglect withhold anticipate supervise conceal escalate botch prioritise ' +
    'prioritize promise negotiate',
);
/** … and what is said of whatever there is. */
const OF_ANYTHING = wordSet('honour honor comply cooperate collaborate postpone document realise realize appreciate', OF_PROGRAMS);
/** What stands between somebody and what they undertook. */
const LEADING = wordSet(
  'fail fails failed failing forget forgets forgot forgotten neglect neglected omit omitted refuse refused decide decided choose chose chosen manage managed',
);
const HEARERS = wordSet(
  'us me him customer customers client clients user users staff resident residents parent parents passenger passengers patient patients regulator regulators ' +
    'authority authorities management board public subscriber subscribers police people anyone anybody everyone everybody employee employees member members congress ' +
    'parliament government investor investors shareholder shareholders community media press families journalists owner owners tenants emergency callers ' +
    'agencies officials',
);
/** Of these, whom no monitoring sends a message to. */
const PUBLIC = wordSet([...HEARERS].filter((norm) => norm !== 'us' && norm !== 'me' && norm !== 'him').join(' '));
const TELLING = wordSet('tell inform warn advise brief contact mislead reassure assure lie');
const SIGNALLING = wordSet('notify alert update remind');
/** Left undone without an object, these are people's: "failed to act", "failed to deliver on time". */
const WITHOUT_OBJECT = wordSet('act deliver plan prepare intervene engage');
const STATES = wordSet(
  'negligent careless complacent reckless reluctant unwilling unaware oblivious incompetent ill-prepared unprepared lax sloppy naive arrogant dishonest ' +
    'remiss unresponsive',
);
const ANSWERABLE = wordSet('warn criticise criticize fine accuse reprimand sue admonish urge cite');
const NEAR = 3;
const FARTHEST = 8;

/** Of whom it is said: an office or a firm, a name that may be a program's, what most often is one, or whatever a clause may be about. */
export type Doer = 'office' | 'name' | 'program' | 'anything';

/** Whether the verb at `verb`, or what that verb says was left undone, is what only people do, in their own name or in that of a firm. */
export function isUndertaking(sentence: Sentence, verb: number, doer: Doer): boolean {
  const at = ledTo(sentence, verb);
  const { lemma } = sentence.at(at);
  if (isDeliberate(lemma, doer)) return true;
  if (doer === 'anything') return isSeenThrough(sentence, at);
  if (doer !== 'program' && (isState(sentence, verb) || isAnswerable(sentence, verb))) return true;
  const end = Math.min(sentence.clauseEnd(at + 1), at + FARTHEST);
  if (WITHOUT_OBJECT.has(lemma) && at !== verb && isWithoutObject(sentence, at + 1)) return true;
  if (isPhrase(sentence, at, phrases) || (doer === 'office' && isPhrase(sentence, at, phrasesOfOffices))) return true;
  if (TELLING.has(lemma) && sentence.hasAny(at + 1, at + 1 + NEAR, HEARERS)) return true;
  if (SIGNALLING.has(lemma) && sentence.hasAny(at + 1, at + 1 + NEAR, doer === 'office' ? HEARERS : PUBLIC)) return true;
  const objects = objectsOf.get(lemma);
  return objects !== undefined && sentence.hasAny(at + 1, end, objects);
}

function isDeliberate(lemma: string, doer: Doer): boolean {
  if (!DELIBERATE.has(lemma) || (doer === 'anything' && OF_ANYTHING.has(lemma))) return false;
  return doer !== 'program' || !OF_PROGRAMS.has(lemma);
}

/** "Follow up", "put a plan in place". */
function isSeenThrough(sentence: Sentence, at: number): boolean {
  const { lemma } = sentence.at(at);
  return lemma === 'follow' ? sentence.norm(at + 1) === 'up' : lemma === 'put' && sentence.hasAny(at + 1, at + FARTHEST, IN_PLACE);
}
const IN_PLACE = wordSet('place');

/**
 * "Take steps", "carry out a review", "brief the crew": what people do by an office or unnamed, whatever they do it with. A looser question
 * than {@link isUndertaking}: the same words with other objects are no less theirs.
 */
export function isDoneByOffices(sentence: Sentence, at: number): boolean {
  return isDeliberate(sentence.at(at).lemma, 'office') || isPhrase(sentence, at, phrases) || isPhrase(sentence, at, phrasesOfOffices);
}

function isPhrase(sentence: Sentence, at: number, of: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const words = of.get(sentence.at(at).lemma);
  return words !== undefined && sentence.hasAny(at + 1, Math.min(sentence.clauseEnd(at + 1), at + 6), words);
}

function isWithoutObject(sentence: Sentence, after: number): boolean {
  const { norm, pos } = sentence.at(after);
  // "Failed to act as a bridge".
  return norm === 'on' || pos === 'ADV' || (sentence.clauseEnd(after) === after && norm !== 'as');
}

/** "Was negligent", "were unaware of it". */
function isState(sentence: Sentence, verb: number): boolean {
  return BE.has(sentence.norm(verb)) ? sentence.hasAny(verb + 1, verb + 1 + NEAR, STATES) : STATES.has(sentence.norm(verb));
}

/** "Had been warned", "was criticised for it": nobody warns a program. */
function isAnswerable(sentence: Sentence, verb: number): boolean {
  return ANSWERABLE.has(sentence.at(verb).lemma) && verbGroup(sentence, verb).passive;
}

/** "Failed to fully comprehend", "failed in following", "should not have told": the verb that another one leads to. */
function ledTo(sentence: Sentence, verb: number): number {
  const main = isAuxiliary(sentence.norm(verb)) ? behindAuxiliaries(sentence, verb) : verb;
  if (!LEADING.has(sentence.norm(main))) return main;
  const between = sentence.norm(main + 1);
  return between === 'to' || between === 'in' || between === 'at' ? pastAdverbs(sentence, main + 2) : main;
}

/** "Should have | told"; what is yet to be done may be a program's, and what was done to somebody is no deed of theirs. */
function behindAuxiliaries(sentence: Sentence, auxiliary: number): number {
  let at = auxiliary;
  let perfect = false;
  while (at < auxiliary + FARTHEST && (isAuxiliary(sentence.norm(at)) || nots.has(sentence.norm(at)) || sentence.at(at).pos === 'ADV')) {
    if (BE.has(sentence.norm(at))) return auxiliary;
    perfect ||= HAVE.has(sentence.norm(at));
    at++;
  }
  return perfect ? at : auxiliary;
}

function pastAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + NEAR && sentence.at(at).pos === 'ADV') at++;
  return at;
}
