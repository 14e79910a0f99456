import { isPeopleNoun } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import { glanceBefore } from './acts-before.js';
import { held } from './by-system.js';
import { humanEvents, isAbout, isByProgram, madeByPeople } from './human-work.js';
import { peopleAt } from './whom.js';
import type { Reading } from '../rule.js';
import type { Wish } from './hindsight/wish.js';

/** What people come together for. */
const gatherings = wordSet(
  'go/no-go no-go no-go-meeting go-no-go meeting meetings call bridge vote stand-up standup workshop conversation debate talk talks session sync huddle premortem pre-mortem',
);
const ofPrograms = new Set([...held, ...'write writes read reads message messages event events query queries traffic job jobs'.split(' ')]);
/** What people leave for each other. */
const notes = wordSet(
  'note notes comment comments message remark reminder warning sign label notice explanation instructions handover post-it sticky',
);
const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['called', wordSet('off')],
  ['held', wordSet('off back')],
  ['put', wordSet('off')],
  ['talked', wordSet('through about over to')],
  ['thought', wordSet('through about of')],
  ['looked', wordSet('into at over through')],
  ['spoken', wordSet('to with')],
  ['signed', wordSet('off')],
  ['written', wordSet('down')],
  ['owned', wordSet('up')],
]);
/** What somebody sets about, so that to have avoided it was theirs. */
const undertakings = wordSet(
  'restart restarts reboot reboots failover switchover cutover mistake mistakes blunder experiment shortcut reimport reindex revert merge push deletion hotfix ' +
    'escalation confusion misunderstanding haste move edit cleanup',
);
const trials = wordSet('test tests testing review reviews rehearsal drill plan qa checklist walkthrough dry-run staging');
const covering = wordSet('include cover consider account exercise involve contain address comprise encompass extend');
const orders = wordSet('last');
const sufficient = wordSet('enough sufficient all plenty');
const openings = wordSet('a one single any');

/** "The imports should have been throttled by whoever ran them": a deed of people, whatever it is. */
export function isDoneByThem({ reading, been, verb, word: { norm } }: Wish): boolean {
  return been && !norm.endsWith('ing') && isByThem(reading, verb);
}

/** Whether people follow after `by`: "by us", "by the on-call", "by whoever was on duty". */
export function isByThem(reading: Reading, verb: number): boolean {
  const { sentence } = reading;
  for (let by = verb + 1; by < verb + 7 && !sentence.isBoundary(by); by++) {
    if (sentence.norm(by) !== 'by') continue;
    const whom = sentence.norm(by + 1);
    return whom === 'whoever' || (whom === 'those' && !sentence.isBoundary(by + 2)) || isPeople(reading, by + 1);
  }
  return false;
}

/** "The on-call", but not "cert-manager". */
function isPeople(reading: Reading, from: number): boolean {
  const to = peopleAt(reading, from);
  if (to === null) return false;
  const head = reading.sentence.norm(to - 1);
  return to > from + 1 || isPeopleNoun(head) || !head.includes('-');
}

/** "The window should have been called off", "a vote should have been held", "a note should have been left on the host". */
export function isOfPeopleOnly({ reading, been, verb, subject, word: { norm } }: Wish): boolean {
  if (!been || isByProgram(reading, verb)) return false;
  const { sentence } = reading;
  // Programs hold back and put off as well what they pass around; the tagger may take "the write" for a verb.
  if (particles.get(norm)?.has(sentence.norm(verb + 1)) === true) return !sentence.hasAny(subject.from, subject.to + 1, ofPrograms);
  if (norm === 'held') return isAbout(reading, subject, gatherings) || isAbout(reading, subject, humanEvents);
  if (norm === 'left') return isAbout(reading, subject, notes);
  // The tagger takes "the second restart" for a verb.
  if (norm === 'avoided') return isAbout(reading, subject, madeByPeople) || sentence.hasAny(subject.from, subject.to + 3, undertakings);
  return false;
}

/** "The old group should have been deleted last": somebody had the order in hand. */
export function isInOrder({ reading: { sentence }, been, verb, word: { pos } }: Wish): boolean {
  return been && pos === 'VERB' && orders.has(sentence.norm(verb + 1)) && sentence.isBoundary(verb + 2);
}

/** "The load test should have included the search": whoever planned it left that out. */
export function isCovering({ reading: { sentence }, modal, been, subject, word: { norm, lemma } }: Wish): boolean {
  const head = subject.to > subject.from && subject.to < modal ? subject.to - 1 : modal - 1;
  return !been && covering.has(lemma) && norm !== lemma && trials.has(sentence.norm(head));
}

/** "One look at the graph should have been enough": that it was not looked at is what is meant. */
export function isOneLook({ reading, modal, been, verb }: Wish): boolean {
  if (!been || !reading.sentence.hasAny(verb - 1, verb + 1, sufficient)) return false;
  const from = glanceBefore(reading, modal);
  return from !== null && (reading.sentence.at(from).pos === 'DET' || reading.sentence.hasAny(from - 1, from + 1, openings));
}
