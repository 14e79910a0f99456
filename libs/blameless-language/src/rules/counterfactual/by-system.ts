import { isPeopleNoun } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';
import { workingDeeds } from './deeds.js';
import { follows, isPassive, lemma, messages } from './hindsight/wish.js';
import type { Wish } from './hindsight/wish.js';

export const held = wordSet(
  'lock locks lease leases memory connection connections session sessions pod pods container containers request requests thread threads transaction transactions entry entries packet packets socket sockets worker workers',
);
const times = wordSet(
  'noon midnight then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday default hand ' +
    'january february march april may june july august september october november december spring summer autumn winter christmas easter',
);
const rhythms = wordSet('every hourly daily nightly weekly periodically');
const automatic = wordSet('automatically automatic expired expire');
/** Words of a phrase that is about people. */
const personal = wordSet('board boards council commission someone somebody us me them him her people person eyes human hand review');

function isByItself({ reading, modal, verb }: Wish): boolean {
  return reading.sentence.hasAny(modal, verb + 4, automatic) || reading.sentence.hasAny(verb + 1, verb + 3, rhythms);
}

/** "The list should have been applied before the index": things in the wrong order, nobody is meant. */
function isOrderOfThings(wish: Wish): boolean {
  return lemma(wish, 'apply') && wish.subject.kind === 'system' && wish.reading.sentence.norm(wish.verb + 1) === 'before';
}

function isBySystem({ reading: { sentence, people }, verb }: Wish): boolean {
  const by = wordAfter(sentence, verb, 'by');
  if (by === null) return false;
  for (let at = by + 1; at < by + 7 && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    if (personal.has(norm) || isPeopleNoun(norm) || people.endingAt(sentence, at) !== null) return false;
  }
  return true;
}

/** Where a word stands in the rest of a clause. "By noon" and "by then" are times. */
function wordAfter(sentence: Sentence, verb: number, norm: string): number | null {
  for (let at = verb + 1; at < verb + 8 && !sentence.isBoundary(at); at++)
    if (sentence.norm(at) === norm && sentence.at(at + 1).kind === 'word' && !times.has(sentence.norm(at + 1))) return at;
  return null;
}

/** What programs take and give back by themselves. */
export function isHousekeeping(wish: Wish): boolean {
  return isPassive(wish) && workingDeeds.has(wish.word.lemma) && follows(wish, held, 4) && !isPerson(wish.subject);
}

export function isDoneBySystem(wish: Wish): boolean {
  return isPassive(wish) && (isByItself(wish) || isBySystem(wish) || isOrderOfThings(wish));
}

export function isMessageSent(wish: Wish): boolean {
  if (!isPassive(wish) || !lemma(wish, 'send', 'raise', 'flag', 'report')) return false;
  if (follows(wish, posts, 7)) return false;
  // "An hour after the first should have been sent": which one, an earlier clause says.
  if (follows(wish, messages, 4) || (follows(wish, ordinals, 1) && follows(wish, messages, wish.modal))) return true;
  return follows(wish, mails, 4) && isTriggered(wish);
}

/** What is written for the status page. */
const posts = wordSet('post posts announcement announcements');

/** "A mail should have been sent when the job failed": mails are written as well, but not upon an event. */
function isTriggered({ reading: { sentence }, verb }: Wish): boolean {
  return sentence.hasAny(verb + 1, verb + 7, triggers) && !sentence.hasAny(verb + 1, verb + 9, ahead);
}
const mails = wordSet(
  'e-mail e-mails email emails mail mails sms text texts reminder reminders newsletter invoice invoices receipt receipts',
);
const triggers = wordSet('due when upon once every each whenever after');
const ahead = wordSet('before beforehand prior advance ahead');
const ordinals = wordSet('first second third one next last latter former it');

/** "The amount should have been added to the wallet": what programs keep accounts of. */
export function isBooked(wish: Wish): boolean {
  if (!isPassive(wish) || !lemma(wish, 'add', 'credit', 'debit', 'deduct', 'pay', 'transfer', 'refund', 'charge', 'deposit')) return false;
  return follows(wish, sums, 4) || wish.reading.sentence.hasAny(wish.verb + 1, wish.verb + 7, accounts);
}
const sums = wordSet('amount amounts fee fees refund refunds reward rewards funds payment payments balance interest credit credits');
const accounts = wordSet('wallet wallets balance balances account accounts ledger queue cache');
