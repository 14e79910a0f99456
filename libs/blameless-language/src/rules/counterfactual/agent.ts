import { nominal } from '../../prose/function-words.js';
import { attentive } from '../../people/attention.js';
import { classified } from '../../people/classified.js';
import { isPerson } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { isAuxiliary } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';
import { deeds, personalDeeds } from './deeds.js';
import { artefacts } from './human-work.js';
import { isActingDepartment, isPaperwork } from './paperwork.js';

/** What is said of nothing but people, whatever else stands nearer: "the engineer knew the host was live and should have asked". */
export const human = wordSet(
  'informed know realise realize understand insist say mention explain suspect anticipate foresee bother care decide call investigate involve object ' +
    'refuse push raise pause stop intervene help volunteer brief edit type work deploy merge',
  attentive,
);
/** Of these, what no program does either of which nothing else is known. */
const deliberate = wordSet(
  'insist think discuss consult realise realize foresee rehearse practise practice speak bother care plan know object volunteer intervene hesitate brief',
);
/** Neither roles nor programs, where they are said to speak or to think. */
const animate = wordSet(
  'tenant tenants integrator integrators reseller resellers subscriber partner guild tribe chapter committee landlord insurer regulator broker installer ' +
    'planners guys guy',
);
const been = wordSet('been');
const joining = wordSet('and but yet nor or');
const FARTHEST = 14;

/**
 * Whom a wish is about, where the noun before it is only a part of who that is ("the person carrying out the change") or of what they knew
 * ("the engineer knew the host was live and should have asked").
 */
export function agentOf(reading: Reading, modal: number, verb: number): Subject {
  const subject = reading.subject(modal);
  if (isPerson(subject)) return subject;
  const { lemma } = reading.sentence.at(verb);
  if (isActingDepartment(reading, subject, verb)) return { ...subject, kind: 'team' };
  if (subject.kind === 'doubtful') return actingAs(reading, subject, verb);
  const opening = openedBy(reading, modal) ?? beforeAside(reading, modal);
  if (opening !== null) return opening;
  if (!human.has(lemma) && !isLettingKnow(reading, verb)) return subject;
  const joined = joinedTo(reading, modal);
  if (joined !== null) return joined;
  if (animate.has(reading.sentence.norm(subject.to - 1)) && subject.to > subject.from) return { ...subject, kind: 'role' };
  const known = (subject.kind === 'system' || subject.kind === 'perhaps') && !reading.sentence.hasAny(modal, verb, been);
  const thing = artefacts.has(reading.sentence.norm(subject.to - 1));
  return known && deliberate.has(lemma) && subject.to > subject.from && !thing ? { ...subject, kind: 'role' } : subject;
}

/** Who a doubtful role is, by what they are said to have had to do. */
export function actingAs(reading: Reading, subject: Subject, verb: number): Subject {
  return subject.kind === 'doubtful' && isHumanWithal(reading, subject, verb) ? { ...subject, kind: 'role' } : subject;
}

/** "The migration lead should have called": these run nothing by themselves. "They" may be programs. */
function isHumanWithal(reading: Reading, { to }: Subject, verb: number): boolean {
  const { sentence } = reading;
  const who = sentence.norm(to - 1);
  const { norm, lemma } = sentence.at(verb);
  const been = sentence.norm(verb - 1) === 'been';
  if (undergone.has(lemma) || who === 'client' || who === 'clients') return false;
  if (been) return who === 'they' && norm.endsWith('ing') && (deeds.has(lemma) || human.has(lemma));
  return (
    holders.has(who) ||
    personalDeeds.has(lemma) ||
    (lemma === 'pass' && (sentence.norm(verb + 1) === 'on' || sentence.norm(verb + 2) === 'on')) ||
    (who === 'they' && (deeds.has(lemma) || human.has(lemma) || isLettingKnow({ sentence }, verb) || isPaperwork(reading, verb)))
  );
}
/** "Let us know". */
function isLettingKnow({ sentence }: Pick<Reading, 'sentence'>, verb: number): boolean {
  return sentence.norm(verb) === 'let' && (sentence.norm(verb + 2) === 'know' || sentence.norm(verb + 3) === 'know');
}
const holders = wordSet('lead leads owner owners carrier carriers bank banks');
/** What merely comes to them. */
const undergone = wordSet('receive see be get notice experience have lose find hit encounter able');

/** "The person carrying out the change", "whoever runs the patching": who the clause begins with. */
function openedBy(reading: Reading, modal: number): Subject | null {
  const { sentence } = reading;
  let from = reading.group(modal).start;
  while (from > 0 && modal - from < FARTHEST && sentence.at(from - 1).kind !== 'mark' && !isJoining(reading, from - 1)) from--;
  while (from < modal && sentence.at(from).pos === 'ADV') from++;
  if (sentence.norm(from) === 'those' && ofPeople.has(sentence.norm(from + 1))) return { kind: 'other', from, to: from + 1 };
  if (sentence.norm(from) === 'whoever' && from < modal - 1) return { kind: 'other', from, to: from + 1 };
  if (somebody.has(sentence.norm(from)) && sentence.norm(from + 1) === 'with') return { kind: 'role', from, to: from + 1 };
  let to = from;
  while (to < modal && nominal.has(sentence.at(to).pos)) to++;
  const tied = sentence.norm(to).endsWith('ing') || sentence.norm(to) === 'who' || sentence.at(to).pos === 'ADP';
  if (to === from || to >= modal || !tied) return null;
  for (let at = to + 1; at < reading.group(modal).start; at++)
    if (isAuxiliary(sentence.norm(at)) && !isJoining(reading, at + 1) && !joining.has(sentence.norm(at + 1))) return null;
  const subject = classified(sentence, { from, to }, reading.people);
  return isPerson(subject) ? subject : null;
}

/** "And"; in "could and should" it joins no clauses. */
function isJoining({ sentence }: Reading, at: number): boolean {
  return joining.has(sentence.norm(at)) && !(isAuxiliary(sentence.norm(at - 1)) && isAuxiliary(sentence.norm(at + 1)));
}

/** "The duty manager, as soon as that was clear, should have …". */
function beforeAside(reading: Reading, modal: number): Subject | null {
  const { sentence } = reading;
  if (sentence.norm(reading.group(modal).start - 1) !== ',') return null;
  let to = 0;
  while (to < modal && nominal.has(sentence.at(to).pos)) to++;
  const subject = to > 0 && sentence.norm(to) === ',' ? classified(sentence, { from: 0, to }, reading.people) : null;
  return subject !== null && isPerson(subject) ? { ...subject, from: modal, to: modal } : null;
}

const somebody = wordSet('anyone anybody someone somebody everyone everybody');
/** "Those on shift". */
const ofPeople = wordSet('on who involved responsible present working watching concerned affected');

/** "The engineer knew that it was live and should have asked". */
function joinedTo(reading: Reading, modal: number): Subject | null {
  const { sentence } = reading;
  let before = reading.group(modal).start - 1;
  while (before > 0 && sentence.at(before).pos === 'ADV') before--;
  if (sentence.norm(before) === ',') before--;
  if (!joining.has(sentence.norm(before + (sentence.norm(before + 1) === ',' ? 1 : 0))) && !joining.has(sentence.norm(before))) return null;
  for (let at = 1; at < before; at++) {
    const { pos, norm } = sentence.at(at);
    if (!(pos === 'VERB' || isAuxiliary(norm)) || norm.endsWith('ing')) continue;
    const subject = reading.subject(at);
    return isPerson(subject) ? { ...subject, from: modal, to: modal } : null;
  }
  return null;
}
