import { nominal } from '../prose/function-words.js';
import type { Sentence } from '../prose/sentence.js';
import { classified } from './classified.js';
import type { KnownPeople } from './known-people.js';
import type { Subject } from './subject.js';

const FARTHEST = 25;

/** The people that are named right before, whatever they are a part of: "without asking the engineer, who …". */
export function nearest(sentence: Sentence, last: number, people: KnownPeople): Subject | null {
  let from = last + 1;
  while (from > 0 && nominal.has(sentence.at(from - 1).pos) && last - from < FARTHEST) from--;
  if (from > last) return null;
  const subject = classified(sentence, { from, to: last + 1 }, people);
  return subject.kind === 'role' || subject.kind === 'team' || subject.kind === 'named' ? subject : null;
}

/** "The one who", "those who". */
export function isOne(sentence: Sentence, at: number): boolean {
  return ['one', 'ones', 'those'].includes(sentence.norm(at));
}
