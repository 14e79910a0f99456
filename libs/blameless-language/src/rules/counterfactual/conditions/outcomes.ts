import { isPersonIfActing } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import { isPassive, lemma } from '../hindsight/wish.js';
import type { Wish } from '../hindsight/wish.js';

/** What people owe each other rather than systems them. */
const owed = wordSet(
  'training guidance instruction instructions briefing approval permission consent support help assistance advice explanation feedback supervision attention care priority credit review reviews apology answer reply response',
);
/** What is got from a system, where much else is got by doing something. */
const arriving = wordSet(
  'alert alerts alarm alarms page pages notification notifications e-mail e-mails email emails mail mails sms message messages text texts warning warnings ' +
    'call calls ticket tickets ping pings error errors invoice receipt signal report reports reminder reminders copy update updates event events',
);
const unharmed = wordSet(
  'unaffected unchanged untouched unaltered undisturbed uninterrupted unimpacted unimpaired unharmed unmodified unrelated unused untroubled unscathed undamaged unconcerned uninvolved',
);
/** What programs put away once it is over. */
const clearing = wordSet('remove delete clean clear close purge drop retire resolve stop cancel archive');
const relatives = wordSet('which that');
const there = wordSet(
  'present there visible listed shown displayed showing running active open pending listening around existing existed exist exists attached mounted cached',
);
const still = wordSet('still');

/** "The crew should have received a page": what people get, or do not, is told of what should have sent it. */
export function isReceipt({ reading: { sentence }, subject, been, verb, word }: Wish): boolean {
  if (been || !isPersonIfActing(subject)) return false;
  const end = Math.min(sentence.clauseEnd(verb + 1), verb + 7);
  if (word.lemma === 'receive') return !sentence.hasAny(verb + 1, end, owed);
  return word.lemma === 'get' && sentence.hasAny(verb + 1, end, arriving) && !sentence.hasAny(verb + 1, end, owed);
}

/** "The other tenants should have been unharmed": how things were to be, and nothing that was to be done. */
export function isUnharmed(wish: Wish): boolean {
  return wish.been && unharmed.has(wish.word.norm);
}

/** "Rows that should have been deleted are still listed": what is left over, as it is found. */
export function isLeftOver(wish: Wish): boolean {
  const { reading, modal, verb } = wish;
  const { sentence } = reading;
  if (!isPassive(wish) || !relatives.has(sentence.norm(modal - 1)) || !lemma(wish, ...clearing)) return false;
  for (let at = verb + 1; at < verb + 8; at++) if (still.has(sentence.norm(at))) return sentence.hasAny(at + 1, at + 3, there);
  return false;
}
