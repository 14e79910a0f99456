import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isPersonAt, personEnd } from '../done-by.js';

/** What people alone decide; a call is a function's as well. */
export const decisions = wordSet('decision decisions choice judgement judgment reaction');
const poor = wordSet('wrong poor bad flawed mistaken questionable misjudged hasty premature misguided regrettable incorrect unwise');
/** What stands before a cause, and the word that joins them. */
export const joinings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'due owing attributed attributable traced down'.split(' ').map((norm) => [norm, wordSet('to')] as const),
  ...'because result consequence'.split(' ').map((norm) => [norm, wordSet('of')] as const),
  ...'resulted stemmed'.split(' ').map((norm) => [norm, wordSet('from')] as const),
]);

/** "The decision to go live was wrong." */
export function* wasPoorlyDecided({ sentence }: Reading, index: number): Iterable<Match> {
  const end = Math.min(sentence.clauseEnd(index + 1), index + 12);
  for (let at = index + 1; at < end; at++) {
    if (!wasOrWere.has(sentence.norm(at))) continue;
    const verdict = sentence.at(at + 1).pos === 'ADV' ? at + 2 : at + 1;
    if (poor.has(sentence.norm(verdict))) yield { from: at, to: verdict + 1, suggestion: null };
    return;
  }
}

/** "due to a contractor", "because of the night shift". */
export function* dueTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = afterCause(reading, index);
  if (from === null) return;
  const end = personEnd(reading, from);
  const next = end === null ? '' : sentence.norm(end);
  if (
    end !== null &&
    isPersonAt(reading, end - 1) &&
    ((next.endsWith('ing') && !(end === from + 1 && sentence.norm(from) === 'us')) || next === 'who' || sentence.isBoundary(end))
  )
    yield { from: index, to: end, suggestion: null };
}

/** Where it stands who or what was the cause; null where no cause is named. */
export function afterCause({ sentence }: Reading, index: number): number | null {
  const after = joinings.get(sentence.norm(index));
  const back = sentence.norm(index + 1) === 'back' ? index + 2 : index + 1;
  if (after?.has(sentence.norm(back)) === true) return back + 1;
  const was = sentence.norm(index) === 'cause' && wasOrWere.has(sentence.norm(index + 1));
  return was ? index + 2 : null;
}
