import type { Sentence } from '../prose/sentence.js';
import { isAdverb } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { openingOf } from './ties.js';

const FLOATING = wordSet('all both each myself ourselves himself herself themselves yourself');
const DAYS = wordSet(
  'night day morning evening afternoon week weekend month year shift time monday tuesday wednesday thursday friday saturday sunday',
);
const WHICH = wordSet('that this last same previous next');
const OWN = wordSet('mine ours yours theirs');

/** "Everyone involved". */
const EVERYBODY = wordSet('everyone everybody anyone anybody someone somebody people');
const INVOLVED = wordSet('involved concerned present responsible');
const LONGEST_ASIDE = 8;

/** The last word of what a verb is said of, where the words before the verb end at `before`: "I (Dana) mistakenly | thought". */
export function lastOfSubject(sentence: Sentence, before: number): number {
  let last = before;
  for (;;) {
    const next = withoutLast(sentence, last);
    if (next === last || next < 0) return next;
    last = next;
  }
}

/** One word or bracket less, where it only says when it was, how likely it is, or whose. */
function withoutLast(sentence: Sentence, last: number): number {
  const norm = sentence.norm(last);
  if (norm === ')') return openingOf(sentence, last) - 1;
  if (norm === '-') return asideOpening(sentence, last) - 1;
  if (isInBetween(sentence, last)) return last - 1;
  if (INVOLVED.has(norm) && EVERYBODY.has(sentence.norm(last - 1))) return last - 1;
  return behindWhichTime(sentence, last);
}

/** "The engineer - new to it - forgot"; the hyphen itself where it opens nothing. */
function asideOpening(sentence: Sentence, closing: number): number {
  for (let at = closing - 1; at > Math.max(0, closing - LONGEST_ASIDE); at--) if (sentence.norm(at) === '-') return at;
  return closing + 1;
}

/** What may stand between a subject and its verb: "themselves", "probably", "most likely". */
function isInBetween(sentence: Sentence, at: number): boolean {
  const { norm, pos } = sentence.at(at);
  return FLOATING.has(norm) || isAdverb(norm, pos) || (norm === 'most' && isAdverb(sentence.norm(at + 1), sentence.at(at + 1).pos));
}

/** "The engineer on call that night", "a friend of mine": the last word before what only says when it was, or whose. */
function behindWhichTime(sentence: Sentence, last: number): number {
  if (OWN.has(sentence.norm(last)) && sentence.norm(last - 1) === 'of') return last - 2;
  if (!DAYS.has(sentence.norm(last)) || !WHICH.has(sentence.norm(last - 1))) return last;
  const before = sentence.at(last - 1).norm === 'same' || sentence.norm(last - 2) === 'the' ? last - 3 : last - 2;
  const { pos } = sentence.at(before);
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' ? before : last;
}
