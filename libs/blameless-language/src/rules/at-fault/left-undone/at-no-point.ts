import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isPersonAt } from '../done-by.js';
import { duties, noticing } from './duties.js';

const pronouns = wordSet('i we he she you they anyone anybody someone somebody');
const points = wordSet('point time stage moment');
const MOST_WORDS = 5;

/** The words that {@link atNoPoint} looks at. */
export const atNoPointWords: ReadonlySet<string> = wordSet('did');

/** "Not once did I look at it", "at no point did the engineer ask": what was left undone, with emphasis. */
export function* atNoPoint(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = emphasisBefore(reading, index);
  if (from === null) return;
  for (let at = index + 1; at <= index + MOST_WORDS && !sentence.isBoundary(at); at++) {
    const { lemma } = sentence.at(at + 1);
    const who = pronouns.has(sentence.norm(at)) || isPersonAt(reading, at);
    if (!who || sentence.at(at + 1).pos === 'NOUN') continue;
    if (duties.has(lemma) && !noticing.has(lemma)) yield { from, to: at + 2, suggestion: null };
    return;
  }
}

/** Where "not once", "at no point" or "never" begins that ends before `did`. */
function emphasisBefore({ sentence }: Reading, did: number): number | null {
  if (sentence.norm(did - 1) === 'once' && sentence.norm(did - 2) === 'not') return did - 2;
  if (points.has(sentence.norm(did - 1)) && sentence.norm(did - 2) === 'no' && sentence.norm(did - 3) === 'at') return did - 3;
  return sentence.norm(did - 1) === 'never' ? did - 1 : null;
}
