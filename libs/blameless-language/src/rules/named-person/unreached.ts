import { nots } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import { isNameAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

const answers = wordSet('response responses answer answers reply replies word feedback reaction');
const hearing = wordSet('hear heard');
const reaching = wordSet('reach contact raise get');
const none = wordSet('no not never without lack nothing any unable awaiting zero');
const FARTHEST = 7;

/** The words that {@link unreached} looks at. */
export const unreachedWords: ReadonlySet<string> = new Set([...answers, ...hearing, ...reaching]);

/** "No response from Dana", "we could not reach Dana", "never heard back from Dana": who did not answer is left with the blame. */
export function* unreached(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  if (!sentence.hasAny(index - FARTHEST, index, none)) return;
  const heard = hearing.has(norm) || hearing.has(lemma);
  const whom = reaching.has(norm)
    ? behindReaching(reading, index)
    : fromWhom(reading, heard && sentence.norm(index + 1) === 'back' ? index + 1 : index);
  if (whom === null || !isNameAt(reading, whom)) return;
  if (!reaching.has(norm) || isInVain(reading, index)) yield { from: index, to: whom, suggestion: null };
}

function fromWhom({ sentence }: Reading, index: number): number | null {
  return sentence.norm(index + 1) === 'from' ? index + 2 : null;
}

/** "Reach Dana", "get hold of Dana", "get through to Dana". */
function behindReaching({ sentence }: Reading, index: number): number | null {
  if (sentence.norm(index) !== 'get') return index + 1;
  if (sentence.has(index + 1, 'hold', 'of') || sentence.has(index + 1, 'through', 'to')) return index + 3;
  return null;
}

/** "Could not reach", "unable to get hold of". */
function isInVain(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  return reading.group(index).negated || sentence.hasAny(index - 3, index, nots) || sentence.norm(index - 2) === 'unable';
}
