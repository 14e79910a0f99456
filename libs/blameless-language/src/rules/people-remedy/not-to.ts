import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { duties, isAskedOfPeople } from './asked.js';

const overlooking = wordSet('ignore dismiss disregard');
/** The words that {@link notTo} looks at. */
export const unwanted = wordSet('forget assume ignore dismiss disregard panic afraid');
const signs = wordSet(
  'alert alerts warning warnings page pages report reports complaint complaints question questions signs signals concerns',
);

/** "We must not forget to rotate it", "escalate earlier and not assume". */
export function* notTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'afraid' && sentence.norm(index - 1) === 'be' && sentence.norm(index - 2) === 'not') {
    yield { from: index - 2, to: index + 1, suggestion: null };
    return;
  }
  if (sentence.norm(index - 1) !== 'not') return;
  if (overlooking.has(sentence.norm(index)) && !sentence.hasAny(index + 1, index + 5, signs)) return;
  const before = sentence.norm(index - 2);
  const ordered = before === 'do' && (index === 2 || sentence.isBoundary(index - 3));
  const asked = duties.has(before) && isAskedOfPeople(reading, index - 2);
  const joined = before === 'and' && sentence.at(0).norm === sentence.at(0).lemma && isAskedOfPeople(reading, 0);
  if (ordered || asked || joined) yield { from: index - 1, to: index + 1, suggestion: null };
}
