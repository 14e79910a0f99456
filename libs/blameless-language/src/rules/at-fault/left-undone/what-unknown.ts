import { isPersonIfActing } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { cased } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const knowing = wordSet(
  'realise realize know understand consider notice see think anticipate foresee appreciate expect check remember mention say tell account grasp recognise recognize take',
);
const failing = wordSet('missed overlooked forgot failed neglected misunderstood misjudged underestimated');
const FARTHEST = 9;

/** The words that {@link whatUnknown} looks at. */
export const whatUnknownWords: ReadonlySet<string> = wordSet('what');

/** "What the engineer did not realise was that …", "what I didn't know: …": their not knowing is made the point. */
export function* whatUnknown(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.opensAt(index) && !opening.has(sentence.norm(index - 1))) return;
  for (let verb = index + 2; verb <= index + FARTHEST && !sentence.isBoundary(verb); verb++) {
    const { norm, lemma } = sentence.at(verb);
    const { negated, modal, done, perfect } = reading.group(verb);
    const unknown = knowing.has(lemma) && negated && modal === null && (done || perfect);
    if (!unknown && !failing.has(norm)) continue;
    const subject = reading.subject(verb);
    if (!isPersonIfActing(subject) || subject.from !== index + 1) return;
    // "What we did not account for: …" is what happened to us all.
    if (subject.kind === 'we' && !failing.has(norm)) return;
    const to = failing.has(norm) && sentence.norm(verb + 1) === 'to' ? verb + 3 : verb + 1;
    if (isPointOf(reading, verb)) yield { from: index, to, suggestion: cased(sentence.at(index).text, 'what was not in view') };
    return;
  }
}
const opening = wordSet('but and ,');

/** Not a question, and not "what they did not see we saw": it is followed by what it was. */
function isPointOf({ sentence }: Reading, verb: number): boolean {
  for (let at = verb + 1; at < verb + 8; at++) {
    const { norm } = sentence.at(at);
    if (norm === ':' || BE.has(norm)) return true;
    if (norm === ',' || at >= sentence.words.length) return false;
  }
  return false;
}
