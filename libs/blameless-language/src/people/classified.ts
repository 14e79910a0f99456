import type { Sentence } from '../prose/sentence.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { compoundAt } from './compounds.js';
import { isEndedAsFirm, isIncorporated } from './firms.js';
import { isGivenName } from './given-names.js';
import type { KnownPeople } from './known-people.js';
import { softwareNames } from './software-names.js';
import { isBoardOf, isInOffice, officeEnd } from './in-office.js';
import { departments, doubtfulNouns, offices, offTheMachines, postnominals, roleNouns, teamNouns, workers } from './roles.js';
import { isTimeOfDay } from './stands-as-name.js';
import type { Subject, SubjectKind } from './subject.js';
import { entryStart } from './timeline.js';
import { withTitle } from './titles.js';

/** Said of whatever there is, without a "the" as names are. */
const ANYTHING = new Set(['thing', 'things', 'stuff', 'matters', 'events']);
const ACCOUNTS = new Set(
  'user engineer developer sysadmin admin colleague contractor intern committer maintainer dba technician'.split(' '),
);
const PLURALS = new Set(['are', 'were', 'have']);
const HANDLE = /^\p{L}[\p{L}\d_-]{2,20}$/u;
const GROUPS_OF_HOSTS = new Set('set cluster pool group replica shard ring quorum array raid fleet'.split(' '));
/** Plurals and pronouns have no name behind them. */
const NAMELESS = new Set(
  'someone somebody anyone anybody nobody everyone everybody people folks staff personnel human humans noone'.split(' '),
);
const MEMBERED = new Set([...teamNouns, 'staff', 'organisation', 'organization']);
/** "One of our members". */
const OURS = new Set(['our', 'my']);
const WITH_MEMBERS = new Set('project board core community family panel club'.split(' '));

/** What a noun phrase, from `from` up to `end`, is: people of some kind, or a system. */
export function classified(sentence: Sentence, phrase: Pick<Subject, 'from' | 'to'>, people: KnownPeople): Subject {
  const { to: end } = phrase;
  const from = withoutOpening(sentence, phrase);
  const to = end - from > 1 && postnominals.has(sentence.norm(end - 1)) ? end - 1 : end;
  const head = sentence.at(to - 1);
  const is = (kind: SubjectKind): Subject => ({ kind, from, to });
  if (head.kind !== 'word' || ANYTHING.has(head.norm)) return is('system');
  if (people.endingAt(sentence, to - 1) !== null) return is('named');
  if (head.norm.startsWith('@') || (head.norm.endsWith('@') && head.norm.length > 1)) return is('named');
  if (isTitled(sentence, to - 1) || isFullNameAfterRole(sentence, from, to - 1)) return is('named');
  if (head.norm === 'truly' && sentence.norm(to - 2) === 'yours') return is('self');
  if (teamNouns.has(head.norm) || isIncorporated(sentence, to - 1)) return is('team');
  if (to - from === 1 && isDepartment(sentence, from)) return is('team');
  const compound = to - 2 >= from ? compoundAt(sentence, to - 1) : null;
  if (compound !== null) return is(compound);
  if (isBoardOf(sentence, to - 1)) return is('team');
  if (isInOffice(sentence, to - 1)) return { kind: 'role', from, to: officeEnd(sentence, to - 1) };
  // A member of a team is a person; one of a cluster is not.
  if (isMemberOfTeam(sentence, to - 1)) return is('role');
  if (isNameAfterRole(sentence, from, to - 1)) return is('named');
  if ((isDoubtful(head.norm) || workers.has(head.norm)) && to - 2 >= from && offices.has(sentence.norm(to - 2))) return is('role');
  if (isRole(head.norm)) return is(isDoubtful(head.norm) ? 'doubtful' : 'role');
  if (doubtfulNouns.has(head.norm)) return is('doubtful');
  if (isEndedAsFirm(sentence, { from, to })) return is('doubtful');
  const bare = startOfName(sentence, from, to) === from;
  // Whoever a line of a timeline begins with may be called anything: "13:05 KiteFan7 reverts it".
  if (to - from === 1 && HANDLE.test(head.text) && entryStart(sentence) === from) return is(isGivenName(head.norm) ? 'named' : 'perhaps');
  // In chat as in notes, names go without their capitals.
  if (to - from === 1 && isGivenName(head.norm) && head.norm.length > 3 && !isDictionaryWord(head.norm)) return is('named');
  // "The user hbauer".
  if (to - from > 1 && ACCOUNTS.has(sentence.norm(to - 2)) && /^\p{L}{3,}$/u.test(head.text) && !isDictionaryWord(head.norm))
    return is(softwareNames.has(head.norm) ? 'system' : 'named');
  if (isCapitalised(head.text)) {
    if (isGivenName(head.norm) || (bare && to - from <= 3 && isGivenName(sentence.norm(from)))) return is('named');
    return is(bare && to - from <= 2 && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(head.text) ? 'perhaps' : 'system');
  }
  const noun = head.pos === 'NOUN' || head.pos === 'PROPN';
  return is(noun && to - from === 1 && /^[\p{Ll}\d_]+$/u.test(head.text) ? 'perhaps' : 'system');
}

/** "Mr. Okonjo". */
function isTitled(sentence: Sentence, at: number): boolean {
  return withTitle(sentence, at) < at && isCapitalised(sentence.at(at).text);
}

/** "09:12 vkarol", "once Dana": what stands before who it was. */
function withoutOpening(sentence: Sentence, { from, to }: Pick<Subject, 'from' | 'to'>): number {
  let start = from;
  while (start < to - 1 && (sentence.at(start).pos === 'ADV' || sentence.norm(start) === '-' || isTimeOfDay(sentence, start))) start++;
  return start;
}

/** "team member", "member of the platform team". */
export function isMemberOfTeam(sentence: Sentence, at: number): boolean {
  const norm = sentence.norm(at);
  if (norm !== 'member' && norm !== 'members') return false;
  if (OURS.has(sentence.norm(at - 1)) && sentence.norm(at - 2) === 'of') return true;
  if (MEMBERED.has(sentence.norm(at - 1)) || WITH_MEMBERS.has(sentence.norm(at - 1))) return true;
  if (sentence.norm(at + 1) !== 'of') return false;
  return sentence.hasAny(at + 2, Math.min(at + 7, sentence.clauseEnd(at)), MEMBERED) || isFirmsName(sentence, at + 2);
}

/** "A new member of Larch Labs"; a member of Replica Set B is a host. */
function isFirmsName(sentence: Sentence, at: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(sentence.at(at).text)) return false;
  return !sentence.hasAny(at, at + 4, GROUPS_OF_HOSTS) && !softwareNames.has(sentence.norm(at));
}

/** "CTO Daniel Brandt". */
function isFullNameAfterRole(sentence: Sentence, from: number, at: number): boolean {
  if (at - 2 < from || !isRole(sentence.norm(at - 2)) || !isGivenName(sentence.norm(at - 1))) return false;
  return isCapitalised(sentence.at(at).text) && isCapitalised(sentence.at(at - 1).text);
}

/** "Support engineer Kowalski", "staff member Brin"; not "the package manager Helm". */
function isNameAfterRole(sentence: Sentence, from: number, at: number): boolean {
  const role = sentence.at(at - 1);
  if (at - 1 < from || !isCapitalised(sentence.at(at).text) || softwareNames.has(sentence.norm(at))) return false;
  const written = at - 1 === 0 || !isCapitalised(role.text);
  if (written && !NAMELESS.has(role.norm) && (isSureRole(role.norm) || isMemberOfTeam(sentence, at - 1))) return true;
  // "Chief IT officer Dana Larsen", "KSE CEO Dana Larsen".
  return at - 2 >= from && isCapitalised(role.text) && isSureRole(sentence.norm(at - 2)) && isGivenName(role.norm);
}

function isSureRole(norm: string): boolean {
  return isRole(norm) && !isDoubtful(norm);
}

/** "Storage are looking at it", "Legal asked for it". */
function isDepartment(sentence: Sentence, at: number): boolean {
  const { norm, text } = sentence.at(at);
  if (offTheMachines.has(norm)) return isCapitalised(text);
  const next = sentence.at(at + 1).pos === 'ADV' ? at + 2 : at + 1;
  return departments.has(norm) && PLURALS.has(sentence.norm(next));
}

function startOfName(sentence: Sentence, from: number, to: number): number {
  let start = to;
  while (start > from && isCapitalised(sentence.at(start - 1).text)) start--;
  return start;
}

export function isRole(norm: string): boolean {
  return roleNouns.has(norm) || roleNouns.has(norm.slice(norm.lastIndexOf('-') + 1));
}

export function isDoubtful(norm: string): boolean {
  return doubtfulNouns.has(norm);
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
