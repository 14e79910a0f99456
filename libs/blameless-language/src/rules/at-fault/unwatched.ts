import { wordSet } from '../../prose/word-set.js';
import { isProspective } from '../prospective.js';
import type { Match, Reading } from '../rule.js';

const MOST_BETWEEN = 3;

/** The words that {@link unwatched} looks at. */
export const watchWords: ReadonlySet<string> = wordSet('eye eyes tabs track');

/** "Did not keep a close eye on it": nothing but people keeps one, so that whoever it is said of is one. */
export function* unwatched(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (sentence.norm(index + 1) !== (norm === 'track' ? 'of' : 'on')) return;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    if (sentence.at(at).lemma !== 'keep') continue;
    const group = reading.group(at);
    if (!group.negated || group.passive || group.modal !== null || isProspective(reading, at)) return;
    // Programs keep track as well.
    if (norm !== 'track' || reading.subject(at).kind !== 'system') yield { from: group.start, to: index + 2, suggestion: null };
    return;
  }
}
