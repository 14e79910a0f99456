import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const seeing = wordSet('catch notice spot find reveal flag detect see uncover');
const missing = wordSet('missed overlooked');
const human = wordSet('code peer design security patch our my');
const FARTHEST = 4;

/** The words that {@link byReview} looks at. */
export const reviewWords: ReadonlySet<string> = new Set(['review', 'reviews']);

/** "Code review failed to catch it", "the review missed it": a review is somebody's. */
export function* byReview({ sentence }: Reading, index: number): Iterable<Match> {
  const owned = human.has(sentence.norm(index - 1)) || sentence.at(index - 1).pos === 'DET';
  if (!owned) return;
  for (let at = index + 1; at < index + FARTHEST && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    const failed = (norm === 'failed' && sentence.norm(at + 1) === 'to') || (norm === 'did' && sentence.norm(at + 1) === 'not');
    const verb = sentence.at(at + 2).pos === 'ADV' ? at + 3 : at + 2;
    if (!missing.has(norm) && !(failed && seeing.has(sentence.norm(verb)))) continue;
    yield { from: index, to: failed ? verb + 1 : at + 1, suggestion: null };
    return;
  }
}
