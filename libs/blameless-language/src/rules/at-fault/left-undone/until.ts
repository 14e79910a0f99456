import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** What people set about, as far as it is no duty of its own; not what they came to see, which is a circumstance. */
const acting = wordSet('start begin react act call join page roll contact stop intervene');
const FARTHEST = 14;

/** "The vendor's engineers did not respond until Friday", of somebody singled out: that they were late. */
export function* untilThen(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) !== 'until' && sentence.norm(index) !== 'till') return;
  for (let at = index - 1; at > Math.max(0, index - FARTHEST); at--) {
    if (sentence.isBoundary(at)) return;
    const { lemma, norm } = sentence.at(at);
    if (!acting.has(lemma) || norm !== lemma) continue;
    const group = reading.group(at);
    if (!group.negated || !group.done || group.modal !== null || sentence.norm(group.start) !== 'did') continue;
    if (isSingledOut(reading.subject(at))) yield { from: group.start, to: sentence.clauseEnd(index + 1), suggestion: null };
    return;
  }
}
