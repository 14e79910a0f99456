import { clauseMarks } from '../prose/function-words.js';
import type { Sentence } from '../prose/sentence.js';
import { verbGroup } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { HUMAN } from './by-deed.js';
import { isUndertaking } from './undertakings.js';

const JOINED = wordSet('and but yet');
const KNOWING = wordSet('know aware notice see realise realize think believe assume learn hear understand remember suspect tell say admit');
const DUTIES = wordSet('escalate ask check report alert warn inform call page raise act forget');
const FARTHEST = 14;

/** Where somebody is said to know what the words before the verb at `verb` go on about; null where they do not, or the verb tells of no person. */
export function knowingBefore(sentence: Sentence, verb: number): number | null {
  const { lemma } = sentence.at(verb);
  if (!(JOINED.has(sentence.norm(verbGroup(sentence, verb).start - 1)) || sentence.norm(verb - 1) === 'yet')) return null;
  if (!(HUMAN.has(lemma) || DUTIES.has(lemma) || isUndertaking(sentence, verb, 'program'))) return null;
  for (let at = verb - 1; at > Math.max(0, verb - FARTHEST); at--) {
    if (clauseMarks.has(sentence.norm(at))) return null;
    if (KNOWING.has(sentence.at(at).lemma)) return at;
  }
  return null;
}
