import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const alternatives = wordSet('would could should might');
const again = wordSet('do did done');
const conditions = wordSet('if');
const knowing = wordSet('know knew');

/** "If we could do it again, we would test it first": how one would do it the second time. */
export function* secondTime(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.hasAny(index - 6, index, again) || !sentence.hasAny(0, index, conditions)) return;
  yield* wouldHave(reading, sentence.clauseEnd(index));
}

/** "Knowing what we know now, we would not have gone ahead." */
export function* knownNow(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (index > 1 || !sentence.hasAny(index + 1, index + 6, knowing) || !sentence.hasAny(index + 2, index + 7, now)) return;
  yield* wouldHave(reading, sentence.clauseEnd(index));
}
const now = wordSet('now today');

function* wouldHave(reading: Reading, from: number): Iterable<Match> {
  const { sentence } = reading;
  const modal = sentence.words.findIndex(({ norm }, at) => at > from && at < from + 6 && alternatives.has(norm));
  if (modal > 0 && isPerson(reading.subject(modal))) yield { from: from + 1, to: sentence.clauseEnd(modal + 1), suggestion: null };
}
