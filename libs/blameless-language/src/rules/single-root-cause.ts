import { isRuledOut } from './denied.js';
import { cased } from '../rewriting.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const causes = wordSet('cause reason');
const exclusive = wordSet('sole single only one');
const seldom = wordSet('rarely seldom any');

export const singleRootCause: LanguageRule = {
  id: 'single-root-cause',
  message: 'Incidents have several contributing factors; naming only one hides the others from those who could change them.',
  at: [[causes, onlyCause]],
  counts: 'written',
};

/** "The sole root cause", "the only reason for it". */
function* onlyCause({ sentence }: Reading, index: number): Iterable<Match> {
  const root = sentence.norm(index - 1) === 'root' ? index - 1 : index;
  const only = root - 1;
  if (!exclusive.has(sentence.norm(only)) || (sentence.norm(only) === 'one' && root === index)) return;
  if (sentence.norm(index) === 'reason' && sentence.norm(index + 1) !== 'for') return;
  const from = sentence.norm(only - 1) === 'the' || sentence.norm(only - 1) === 'a' ? only - 1 : only;
  // "one cause was", as one of several, is what is wanted.
  if (sentence.norm(only) === 'one' && from === only) return;
  if (isRuledOut({ sentence }, from) || sentence.hasAny(from - 3, from, seldom)) return;
  yield { from, to: index + 1, suggestion: cased(sentence.at(from).text, 'a contributing factor') };
}
