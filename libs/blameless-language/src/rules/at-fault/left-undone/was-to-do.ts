import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const turns = wordSet('but yet and');

/** "Was to renew it and did not", "had been asked to, but never did". */
export function* wasToDo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const never = sentence.norm(index - 1) === 'never';
  const not = !never && sentence.norm(index + 1) === 'not';
  const to = not ? index + 2 : index + 1;
  if (
    sentence.norm(index) !== 'did' ||
    !(never || not) ||
    !ends.has(sentence.norm(to)) ||
    !turns.has(sentence.norm(never ? index - 2 : index - 1))
  )
    return;
  const from = never ? index - 1 : index;
  if (isSingledOut(reading.subject(index)) && sentence.hasAny(0, index, owing)) yield { from, to, suggestion: 'had the step still open' };
}
const ends = wordSet('. , ; ) — –');
const owing = wordSet(
  'supposed asked told meant expected agreed promised warned reminded instructed intended assigned scheduled due said claimed planned wanted',
);
