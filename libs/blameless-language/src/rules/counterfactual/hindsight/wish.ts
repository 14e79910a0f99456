import { clientele } from '../../../people/roles.js';
import { isPerson } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import type { Sentence } from '../../../prose/sentence.js';
import type { TaggedWord } from '../../../prose/tagger.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Reading } from '../../rule.js';
import { deeds, deliberateDeeds, helpfulDeeds } from '../deeds.js';
import { dispositions } from '../dispositions.js';
import { isFirst } from '../owed/perfect.js';
import type { Perfect } from '../owed/perfect.js';

/** A "should have …", taken apart. */
export interface Wish extends Perfect {
  readonly reading: Reading;
  readonly modal: number;
  readonly subject: Subject;
  /** The word at `verb`. */
  readonly word: TaggedWord;
  /** "The engineer, but not the tool, should have." */
  readonly verbless: boolean;
}

const closer = wordSet('closer careful thorough deeper');
const looking = wordSet('review reviews analysis look attention testing investigation check checks inspection scrutiny thought');
const concessions = wordSet('although though but');
const plain = wordSet('obvious clear apparent evident');
const prepared = wordSet('ready prepared somebody someone person people reviewer colleague');
/** What is had by people only. */
const resolve = wordSet(
  'courage guts sense patience discipline foresight decency presence nerve humility plan handover comms conversation discussion meeting rehearsal chat ' +
    'talk backbone wits',
);
const means = wordSet('tool procedure process runbook cookbook script channel checklist template method log flag option environment');
const byPeople = wordSet('beforehand manually');
const changes = wordSet(
  'change deploy deployment upgrade migration release rollout restart maintenance work cutover patch merge reboot update switchover',
);
export const messages = wordSet(
  'alert alerts alarm page pages notification notifications request requests packet packets event events message messages',
);
const called = wordSet('paged alerted');
const participles = wordSet('put set cut hit shut read run come let gone done known seen taken made said');
export function lemma({ word }: Wish, ...lemmas: readonly string[]): boolean {
  return lemmas.includes(word.lemma);
}

/** Whether the verb and the word after it are these. */
function takes({ reading, verb, word }: Wish, norm: string, ...next: readonly string[]): boolean {
  return word.norm === norm && next.includes(reading.sentence.norm(verb + 1));
}

/** Whether one of these is at most so many words before the modal. */
export function follows({ reading, modal }: Wish, words: ReadonlySet<string>, distance: number): boolean {
  return reading.sentence.hasAny(modal - distance, modal, words);
}

export function isCallForScrutiny({ reading: { sentence }, verb }: Wish): boolean {
  return sentence.hasAny(verb, verb + 5, closer) && sentence.hasAny(verb + 1, verb + 6, looking);
}

/** What people see to beforehand: at the end of what they should have had, so that "a backup job" is a thing. */
const provisions = wordSet(
  'backup backups fallback plan plans rollback rollbacks contingency contingencies procedure playbook workaround strategy checklist process',
);

export function isCallForPreparation({ reading: { sentence }, verb, word, subject }: Wish): boolean {
  if (word.norm !== 'had' || !(isPerson(subject) || subject.kind === 'unsaid')) return false;
  return sentence.hasAny(verb + 1, verb + 8, prepared) || sentence.hasAny(verb + 1, verb + 5, resolve) || isProvision(sentence, verb);
}

function isProvision(sentence: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < verb + 6 && !sentence.isBoundary(at); at++)
    if (provisions.has(sentence.norm(at)) && sentence.at(at + 1).pos !== 'NOUN') return true;
  return false;
}

function mayBeParticiple({ word: { norm } }: Wish): boolean {
  return !norm.endsWith('ing') && !norm.endsWith('s') && norm !== 'had';
}

export function isPassive({ been, word: { norm } }: Wish): boolean {
  return been && !norm.endsWith('ing') && !dispositions.has(norm);
}

/** "A cache, which should have been empty": what it was like, and nothing that was done to it. */
export function isStateOfThing({ been, modal, reading, word: { norm, pos } }: Wish): boolean {
  return been && pos === 'ADJ' && !norm.endsWith('ed') && !dispositions.has(norm) && relatives.has(reading.sentence.norm(modal - 1));
}
const relatives = wordSet('which that');

/** That people should have been reached, or been somewhere, is said of what should have reached them. */
export function isReached(wish: Wish): boolean {
  return isPassive(wish) && isPerson(wish.subject) && (wish.verbless || called.has(wish.word.norm));
}

/** That something took people too long: "it should not have taken a complaint". A job takes long as well. */
export function isSlowness(wish: Wish): boolean {
  const it = wish.reading.sentence.norm(wish.subject.from) === 'it';
  return takes(wish, 'taken', 'us', 'me', 'them') || (costing.has(wish.word.norm) && wish.negated && it);
}

const costing = wordSet('taken required needed');

/** What was owed to people by others. "As early as they should have been" is a time. */
export function isOwed(wish: Wish): boolean {
  return wish.been && wish.verbless && isPerson(wish.subject) && follows(wish, concessions, 4);
}

/** "Nobody was on the call, and somebody should have been." */
export function isOfSomeone({ been, verbless, subject, reading: { sentence } }: Wish): boolean {
  return been && verbless && subject.kind === 'role' && someone.has(sentence.norm(subject.from));
}
const someone = wordSet('somebody someone one anybody anyone');

function isDeed({ reading, modal, verb, word, subject }: Wish): boolean {
  // "The fallback should have been used": programs choose as well.
  const { sentence } = reading;
  if (word.lemma === 'use' && subject.kind === 'system' && !means.has(sentence.norm(subject.to - 1))) return false;
  if (deeds.has(word.lemma) || isPerson(subject)) return true;
  return (subject.kind === 'unsaid' && isFirst(reading, modal)) || isBeforehand(reading, modal, verb);
}

/** "Drained before the upgrade", "rebuilt by hand": only people know of what comes, and have hands. */
function isBeforehand({ sentence }: Reading, modal: number, verb: number): boolean {
  const end = sentence.clauseEnd(verb + 1);
  for (let at = modal + 1; at < Math.min(end, verb + 8); at++) {
    if (byPeople.has(sentence.norm(at)) || sentence.has(at, 'by', 'hand') || sentence.has(at, 'in', 'advance')) return true;
    if (sentence.norm(at) === 'before' && sentence.hasAny(at + 1, Math.min(end, at + 6), changes)) return true;
  }
  return false;
}

export function isOfNobody({ reading: { sentence }, modal }: Wish): boolean {
  return sentence.norm(modal - 1) === 'nobody' || sentence.has(modal - 2, 'no', 'one');
}

function isOfSomebody({ subject, word, reading, modal, been }: Wish): boolean {
  switch (subject.kind) {
    case 'perhaps':
      return deliberateDeeds.has(word.lemma);
    case 'doubtful':
      if (been && dispositions.has(word.norm) && word.norm !== 'aware') return true;
      return helpfulDeeds.has(word.lemma) && word.lemma !== 'see' && !(word.lemma === 'notice' && isServed(reading, subject));
    case 'unsaid':
      return modal <= 2 + subject.from && isFirst(reading, modal);
    default:
      return isPerson(subject);
  }
}

/** What they notice is what comes to them. */
function isServed({ sentence }: Reading, { to }: Subject): boolean {
  return clientele.has(sentence.norm(to - 1));
}

/** A participle; "we should have read replicas" is a wish for things. */
function isAct({ reading, been, verbless, verb, word: { norm, lemma: form, pos } }: Wish): boolean {
  const things = norm === form && norm !== 'said' && reading.sentence.at(verb + 1).pos === 'NOUN';
  return verbless || been || norm.endsWith('ed') || (!things && (pos === 'VERB' || participles.has(norm)));
}

export function isWait(wish: Wish): boolean {
  return lemma(wish, 'wait') && follows(wish, changes, 8);
}

export function isWishForThings(wish: Wish): boolean {
  return !wish.been && !mayBeParticiple(wish);
}

export function isCalledPlain({ been, word }: Wish): boolean {
  return been && plain.has(word.norm);
}

export function isGoingOut(wish: Wish): boolean {
  return takes(wish, 'gone', 'out', 'through', 'ahead', 'live', 'forward') && !follows(wish, messages, 4);
}

export function isDone(wish: Wish): boolean {
  return isPassive(wish) && isDeed(wish);
}

export function isDoing(wish: Wish): boolean {
  return isOfSomebody(wish) && isAct(wish);
}
