import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';
import { departments, doubtfulNouns, isPeopleNoun, offTheMachines, posts, workers } from './roles.js';

const AT_WORK = wordSet('duty shift call site charge console desk keyboard helm controls');
const BEFORE_WORK = wordSet('on in at');
const THEIR = wordSet('their his her');
const HEADS = wordSet('head heads director directors');
const BOARDS = wordSet('board boards court council');
const OF_BOARDS = wordSet('directors trustees governors elders management control');
const FIELDS = wordSet(
  'software hardware systems services quality customer data technology reliability production devops sre it global people cloud cybersecurity cyber change risk business digital web mobile sales',
);

/** "The controller on duty", "the operator in charge", "the head of operations": a person, whatever else may be called so. */
export function isInOffice(sentence: Sentence, at: number): boolean {
  const { norm } = sentence.at(at);
  const after = sentence.norm(at + 1);
  // "The vendor's support"; a cluster's operator is none.
  if (sentence.norm(at - 1) === "'s" && doubtfulNouns.has(norm) && isOfPeople(sentence.norm(at - 2))) return true;
  if (HEADS.has(norm) && after === 'of') return isField(sentence.norm(at + 2)) || isField(sentence.norm(at + 3));
  // "Their support"; their support for it is none.
  if (norm === 'support' && THEIR.has(sentence.norm(at - 1)) && after !== 'for' && after !== 'of') return true;
  if (!BEFORE_WORK.has(after) || !(posts.has(norm) || workers.has(norm) || doubtfulNouns.has(norm))) return false;
  return AT_WORK.has(sentence.norm(at + 2)) || (sentence.norm(at + 2) === 'the' && sentence.hasAny(at + 3, at + 5, AT_WORK));
}

function isField(norm: string): boolean {
  return departments.has(norm) || offTheMachines.has(norm) || FIELDS.has(norm);
}

/** Where the words end that say of what somebody is the head. */
export function officeEnd(sentence: Sentence, at: number): number {
  if (!HEADS.has(sentence.norm(at)) || sentence.norm(at + 1) !== 'of') return at + 1;
  return isField(sentence.norm(at + 2)) ? at + 3 : at + 4;
}

function isOfPeople(norm: string): boolean {
  return isPeopleNoun(norm) || doubtfulNouns.has(norm);
}

/** "The board of directors". */
export function isBoardOf(sentence: Sentence, at: number): boolean {
  return BOARDS.has(sentence.norm(at)) && sentence.norm(at + 1) === 'of' && OF_BOARDS.has(sentence.norm(at + 2));
}
