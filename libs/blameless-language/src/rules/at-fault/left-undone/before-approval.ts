import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast, verbBefore } from '../verbs.js';

/** What is put in place, for which leave is needed. */
const placing = wordSet(
  'push deploy merge ship release publish apply commit roll start launch upload promote enable switch upgrade migrate run announce close cut delete drop remove send submit begin install',
);
/** Whoever or whatever was to say that it may go ahead. */
const approval = wordSet(
  'qa review reviews reviewer reviewers approval approver approvers sign-off signoff test tests testing validation verification backup backups ci security legal',
);
const given = wordSet(
  'sign approve finish complete pass review verify test confirm agree conclude succeed grant give done ready end validate',
);
const FARTHEST = 12;
const MOST_WORDS = 7;

/** The words that {@link beforeApproval} looks at. */
export const approvalWords: ReadonlySet<string> = wordSet('before');

/** "Dana pushed it before QA had signed off", of somebody singled out: that they did not wait. */
export function* beforeApproval(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let what: number | null = null;
  for (let at = index + 1; at <= index + MOST_WORDS && !sentence.isBoundary(at); at++) {
    const { norm, lemma } = sentence.at(at);
    if (what === null && approval.has(norm)) what = at;
    else if (what !== null && at > what && (given.has(lemma) || given.has(norm)) && isFinite(reading, at)) {
      yield* wentAhead(reading, index, at);
      return;
    }
  }
}

/** "The review was done", "QA signed off"; not "before review testing". */
function isFinite({ sentence }: Reading, at: number): boolean {
  const { norm, lemma } = sentence.at(at);
  return !norm.endsWith('ing') && (norm !== lemma || sentence.norm(at - 1) === 'was' || sentence.norm(at - 1) === 'were');
}

function* wentAhead(reading: Reading, before: number, end: number): Iterable<Match> {
  let verb = verbBefore(reading, before, FARTHEST);
  // "To the mirrors": a noun, whatever the tagger says.
  while (verb !== null && reading.sentence.at(verb - 1).pos === 'DET') verb = verbBefore(reading, verb, FARTHEST);
  if (verb === null || !placing.has(reading.sentence.at(verb).lemma) || !isToldOfThePast(reading, verb)) return;
  if (isSingledOut(reading.subject(verb))) yield { from: before, to: end + 1, suggestion: null };
}
