import { isPerson } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { isAdverb } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { attentiveDeeds, mindfulDeeds, outsiders } from './conduct-of-work.js';
import { nobodyMay, whoeverDoes } from './whoever.js';
import { everyone } from './whom.js';
import { each } from './wishes.js';

export const modals = wordSet('should must shall need needs has have ought will are is may');
const direct = wordSet('should must shall will may');
const nobodies = wordSet('nobody noone one');
export const others = wordSet('we i you it they he she this that which who');

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
export function verbAfter({ sentence }: Reading, index: number): number | null {
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
export function isManyOrAll({ sentence }: Reading, subject: Subject): boolean {
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
