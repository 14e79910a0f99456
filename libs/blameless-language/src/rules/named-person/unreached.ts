import { nots } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import { isNameAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

const answers = wordSet('response responses answer answers reply replies word feedback reaction');
/** What is owed to those who go on with it. */
const owed = wordSet(
  'handover handovers hand-over heads-up sign-off signoff notes documentation warning notice update updates explanation approval briefing nothing sign comment',
);
const hearing = wordSet('hear heard');
const reaching = wordSet('reach contact raise get');
const none = wordSet('no not never without lack nothing any unable awaiting zero');
const FARTHEST = 7;

/** The words that {@link unreached} looks at. */
export const unreachedWords: ReadonlySet<string> = new Set([...answers, ...owed, ...hearing, ...reaching]);

/** "No response from Dana", "we could not reach Dana", "never heard back from Dana": who did not answer is left with the blame. */
export function* unreached(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  if (norm !== 'nothing' && !sentence.hasAny(index - FARTHEST, index, none)) return;
  if (owed.has(norm)) {
    yield* nothingFrom(reading, index);
    return;
  }
  const heard = hearing.has(norm) || hearing.has(lemma);
  const whom = reaching.has(norm)
    ? behindReaching(reading, index)
    : fromWhom(reading, heard && sentence.norm(index + 1) === 'back' ? index + 1 : index);
  if (whom === null || !isNameAt(reading, whom)) return;
  if (!reaching.has(norm) || isInVain(reading, index)) yield { from: index, to: whom, suggestion: null };
}

/** "No handover from Dana", "there were no notes from Dana", "nothing from Dana until noon". */
function* nothingFrom(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'nothing' ? !sentence.opensAt(index) : !sentence.hasAny(index - 4, index, denying)) return;
  if (sentence.norm(index + 1) === 'from' && isNamedAt(reading, index + 2)) yield { from: index, to: index + 2, suggestion: null };
}
const denying = wordSet('no without never missing lack lacking');

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
