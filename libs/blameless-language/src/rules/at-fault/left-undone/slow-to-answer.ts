import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isProspective } from '../../prospective.js';
import { isCrew } from '../crew.js';

const answering = wordSet(
  'respond reply answer react acknowledge tell inform notify escalate act admit listen call write confirm own apologise apologize acknowledge',
);
const long = wordSet('longer long ages forever eternity days weeks months');
const firms = wordSet('provider providers carrier carriers host bank banks registrar support security');
const FARTHEST = 8;

/** The words that {@link slowToAnswer} looks at. */
export const slowWords: ReadonlySet<string> = wordSet('took taken taking');

/** "The registrar took ages to answer", "the vendor took weeks to reply". */
export function* slowToAnswer(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let to = index + 1;
  while (to < index + FARTHEST && sentence.norm(to) !== 'to' && !sentence.isBoundary(to)) to++;
  const { lemma } = sentence.at(to + 1);
  if (sentence.norm(to) !== 'to' || !answering.has(lemma) || !sentence.hasAny(index + 1, to, long)) return;
  const group = reading.group(index);
  if (group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  const subject = reading.subject(index);
  const firm = subject.kind === 'doubtful' && firms.has(sentence.norm(subject.to - 1));
  if (isCrew(reading, subject) || firm) yield { from: index, to: to + 2, suggestion: null };
}
