import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { peopleAt } from '../whom.js';

const needed = wordSet('needed required took takes wanted');
const FARTHEST = 8;

/** "All that was needed was for one of us to ask", "all the reviewer had to do was look": how little it would have been. */
export function* allItTook(reading: Reading, all: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = all + 1; at < all + FARTHEST; at++) {
    // "All it took was for somebody to ask."
    if (needed.has(sentence.norm(at))) {
      const was = sentence.norm(at + 1) === 'was' ? at + 1 : at;
      const to = sentence.norm(was + 1) === 'for' ? peopleAt(reading, was + 2) : null;
      if (to !== null && sentence.norm(to) === 'to') yield { from: all, to: sentence.clauseEnd(to + 1), suggestion: null };
      return;
    }
    if (!sentence.has(at, 'had', 'to', 'do', 'was')) continue;
    if (isSingledOut(reading.subject(at))) yield { from: all, to: sentence.clauseEnd(at + 4), suggestion: null };
    return;
  }
}

/** "The testers had only to change it", "the author only had to read the ticket". */
export function* onlyHadTo(reading: Reading, only: number): Iterable<Match> {
  const { sentence } = reading;
  const after = sentence.norm(only - 1) === 'had' && sentence.norm(only + 1) === 'to';
  const before = sentence.has(only + 1, 'had', 'to') || sentence.has(only + 1, 'needed', 'to');
  const verb = after ? only - 1 : only + 1;
  if ((after || before) && isSingledOut(reading.subject(verb)))
    yield { from: Math.min(verb, only), to: sentence.clauseEnd(after ? only + 2 : only + 3), suggestion: null };
}
