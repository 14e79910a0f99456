import { verbGroup } from '../prose/verb-group.js';
import type { Sentence } from '../prose/sentence.js';
import { classified } from './classified.js';
import type { KnownPeople } from './known-people.js';
import type { Subject } from './subject.js';

/** What stands between somebody and what they did, in notes and tables. */
const DIVIDERS = new Set([':', '—', '–', '(', '|', '-']);
const MOST_WORDS = 3;

/**
 * Who a clause without a subject is about where somebody's name stands before it as a heading: "Dana: deleted it", "Dana Lund (deleted it)",
 * "| Dana | deleted it |". Null where nobody does.
 */
export function headedBy(sentence: Sentence, verb: number, people: KnownPeople): Subject | null {
  const { start } = verbGroup(sentence, verb);
  if (start === 0) return inCellBefore(sentence, people);
  if (!DIVIDERS.has(sentence.norm(start - 1))) return null;
  return namedUpTo(sentence, start - 1, people);
}

function inCellBefore({ before }: Sentence, people: KnownPeople): Subject | null {
  if (before === null) return null;
  const last = before.words.length - 1;
  if (before.norm(last) !== '|' || last > MOST_WORDS) return null;
  const subject = namedUpTo(before, last, people);
  return subject === null ? null : { ...subject, from: 0, to: 0 };
}

function namedUpTo(sentence: Sentence, to: number, people: KnownPeople): Subject | null {
  let from = to;
  while (from > Math.max(0, to - MOST_WORDS) && sentence.at(from - 1).kind === 'word' && sentence.at(from - 1).pos !== 'VERB') from--;
  if (from === to) return null;
  const subject = classified(sentence, { from, to }, people);
  return subject.kind === 'named' ? { ...subject, from: to, to } : null;
}
