import { isPerson } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { isAdverb } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { attentiveDeeds, mindfulDeeds, outsiders } from './conduct-of-work.js';
import { everyone } from './whom.js';

const modals = wordSet('should must shall need needs has have ought will are is may');
const direct = wordSet('should must shall will may');
/** What people may be meant to have or get: that is a thing for others to see to. */
const wishes = wordSet(
  'have be need get see receive find want wish like use access know hear expect decide choose become still feel benefit contact continue login log experience lose',
);
const blamed = wordSet('blame');
const nobodies = wordSet('nobody noone one');
const others = wordSet('we i you it they he she this that which who');
const onward = wordSet('henceforth onwards onward forward future now');
const each = wordSet('each every all both any');
const FARTHEST = 16;

/** The words that {@link dutyAt} looks at. */
export const dutyWords: ReadonlySet<string> = new Set([
  'to',
  'should',
  'must',
  'shall',
  'need',
  'needs',
  'has',
  'have',
  'ought',
  'nobody',
  'no',
  ...onward,
  'whoever',
  'who',
  'will',
]);

/** Rules for people: "operators should memorise it", "team to stay calm", "from now on all engineers shall …", "nobody may work alone". */
export function* dutyAt(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (norm === 'to') yield* headline(reading, index);
  else if (norm === 'nobody' || norm === 'no') yield* nobodyMay(reading, index);
  else if (norm === 'whoever' || norm === 'who') yield* whoeverDoes(reading, index);
  else if (onward.has(norm)) yield* fromNowOn(reading, index);
  else yield* theyMust(reading, index);
}

/** "Operators should memorise the order", "everyone has to double check it", "the staff shall inform each other". */
function* theyMust(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = verbAfter(reading, index);
  if (verb === null || !attentiveDeeds.has(sentence.norm(verb)) || others.has(sentence.norm(index - 1))) return;
  const modal = sentence.norm(index);
  if (modal === 'will' && !(verb < index + 3 && plans.has(sentence.norm(verb)))) return;
  // "Engineers have to wait for it" tells how it is.
  if (sentence.norm(verb) === 'be' || (sentence.norm(verb) === 'wait' && modal !== 'should' && modal !== 'must')) return;
  const subject = reading.subject(index);
  if (isManyOrAll(reading, subject) || (isOperators(reading, subject) && mindfulDeeds.has(sentence.norm(verb))))
    yield { from: subject.from, to: verb + 1, suggestion: null };
}
/** What people will do, these are resolutions; the rest is work. */
const plans = wordSet('shadow retake undergo attend refrain adhere behave apologise apologize concentrate double-check stick stop');

/** The verb of a duty; null where there is none: "must", "has to", "need to", with adverbs. */
function verbAfter({ sentence }: Reading, index: number): number | null {
  let at = index + 1;
  while (at < index + 4 && (sentence.norm(at) === 'not' || isAdverb(sentence.norm(at), sentence.at(at).pos))) at++;
  if (direct.has(sentence.norm(index))) return sentence.at(at).kind === 'word' ? at : null;
  if (sentence.norm(at) !== 'to') return null;
  at++;
  while (at < index + 6 && isAdverb(sentence.norm(at), sentence.at(at).pos)) at++;
  // "Double check" is written as two words.
  return sentence.norm(at) === 'double' ? at + 1 : at;
}

/** Everybody who does the work, or a group; one of them has an action item. */
function isManyOrAll({ sentence }: Reading, subject: Subject): boolean {
  if (!isPerson(subject) || subject.to <= subject.from) return false;
  const head = sentence.norm(subject.to - 1);
  if (
    outsiders.has(head) ||
    nobodies.has(head) ||
    subject.kind === 'named' ||
    subject.kind === 'self' ||
    subject.kind === 'we' ||
    subject.kind === 'other'
  )
    return false;
  return (
    head.endsWith('s') ||
    everyone.has(head) ||
    each.has(sentence.norm(subject.from)) ||
    head === 'personnel' ||
    head === 'folks' ||
    head === 'anyone'
  );
}

function isOperators({ sentence }: Reading, subject: Subject): boolean {
  return subject.kind === 'doubtful' && operators.has(sentence.norm(subject.to - 1));
}
const operators = wordSet('operators managers owners leads members');

/** "Sysadmins to stick with the procedure", "all members of the rota to retake the course", at the head. */
function* headline(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (index === 0 || index > 8) return;
  const verb = isAdverb(sentence.norm(index + 1), sentence.at(index + 1).pos) ? index + 2 : index + 1;
  const { norm } = sentence.at(verb);
  const taught = norm === 'be' && schooled.has(sentence.norm(verb + 1));
  if (!taught && (!attentiveDeeds.has(norm) || plainWork.has(norm))) return;
  if (sentence.hasAny(0, index, modals)) return;
  for (let at = 0; at < index; at++) {
    const { pos, norm: word } = sentence.at(at);
    if (pos === 'VERB' || pos === 'PRON' || sentence.isBoundary(at)) return;
    if (outsiders.has(word)) return;
  }
  const own = isPersonAt(reading, index - 1) || sentence.norm(index - 1) === 'everyone' || sentence.norm(index - 1) === 'all';
  const members = each.has(sentence.norm(0)) && [1, 2].some((at) => people.has(sentence.norm(at)));
  if (own || members) yield { from: 0, to: verb + 1, suggestion: null };
}
const people = wordSet('members engineers developers operators staff people admins technicians reviewers');
const schooled = wordSet('reminded trained retrained instructed briefed rebriefed told warned coached supervised re-educated lectured');
/** What may as well be an action item of a team. */
const plainWork = wordSet(
  'review test check verify confirm be take look report own raise escalate inform keep hold ask watch try improve explain announce understand study coordinate act learn adopt',
);

/** "From now on all administrators shall …", "going forward, developers must …". */
function* fromNowOn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isOnward(reading, index)) return;
  for (let at = Math.max(0, index - FARTHEST); at < Math.min(sentence.words.length, index + FARTHEST); at++) {
    const { norm } = sentence.at(at);
    if (!modals.has(norm) || norm === 'will' || norm === 'may' || others.has(sentence.norm(at - 1))) continue;
    const verb = norm === 'are' || norm === 'is' ? (sentence.norm(at + 1) === 'to' ? at + 2 : null) : verbAfter(reading, at);
    if (verb === null || wishes.has(sentence.norm(verb)) || sentence.norm(verb - 1) === 'not') continue;
    const subject = reading.subject(at);
    const many =
      isManyOrAll(reading, subject) ||
      (isPersonAt(reading, at - 1) && sentence.norm(at - 1).endsWith('s') && !outsiders.has(sentence.norm(at - 1)));
    if (!many) continue;
    yield { from: Math.min(subject.from, at - 1), to: verb + 1, suggestion: null };
    return;
  }
}

function isOnward({ sentence }: Reading, index: number): boolean {
  const { norm } = sentence.at(index);
  const before = sentence.norm(index - 1);
  if (norm === 'now') return before === 'from';
  if (norm === 'forward') return before === 'going' || before === 'moving';
  if (norm === 'future') return before === 'in' || sentence.norm(index - 2) === 'in';
  return true;
}

/** "Nobody is to work alone", "no one may push to it": a rule without anything that holds it. */
function* nobodyMay(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const modal = sentence.norm(index) === 'nobody' ? index + 1 : index + 2;
  if (modal === index + 2 && !whoever.has(sentence.norm(index + 1))) return;
  const isTo = sentence.norm(modal) === 'is' && (sentence.norm(modal + 1) === 'to' || sentence.has(modal + 1, 'allowed', 'to'));
  const verb = isTo ? (sentence.norm(modal + 1) === 'to' ? modal + 2 : modal + 3) : modal + 1;
  if (
    !isTo &&
    !(
      sentence.norm(modal) === 'may' ||
      sentence.norm(modal) === 'must' ||
      sentence.norm(modal) === 'should' ||
      sentence.norm(modal) === 'shall'
    )
  )
    return;
  const { norm, lemma } = sentence.at(verb);
  const purpose = sentence.norm(index - 1) === 'that' || sentence.norm(index - 1) === 'so';
  if (!purpose && norm === lemma && !wishes.has(norm) && !blamed.has(norm)) yield { from: index, to: verb + 1, suggestion: null };
}
const whoever = wordSet('one engineer developer operator admin administrator person');

/** "Whoever merges has to stay", "anyone who edits it by hand will lose access", "each developer who breaks the build must …". */
function* whoeverDoes(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'who' && !(anyone.has(sentence.norm(index - 1)) || each.has(sentence.norm(index - 2)))) return;
  for (let at = index + 2; at < Math.min(sentence.words.length, index + FARTHEST); at++) {
    const { norm } = sentence.at(at);
    const bound =
      norm === 'must' ||
      norm === 'shall' ||
      (norm === 'has' && sentence.norm(at + 1) === 'to') ||
      (norm === 'is' && sentence.norm(at + 1) === 'responsible');
    const penalised = (norm === 'will' || norm === 'shall') && sentence.hasAny(at + 1, at + 4, penalties);
    const loses = norm === 'loses' && sentence.hasAny(at + 1, at + 5, rights);
    if (!(bound && !wishes.has(sentence.norm(at + (norm === 'has' ? 2 : 1)))) && !penalised && !loses) continue;
    yield { from: sentence.norm(index) === 'who' ? index - 1 : index, to: at + 2, suggestion: null };
    return;
  }
}
const anyone = wordSet('anyone anybody everyone everybody engineers developers people those colleagues');
const penalties = wordSet('lose pay justify explain answer buy face reported removed fired suspended banned');
const rights = wordSet('access right rights privilege privileges permission permissions');
