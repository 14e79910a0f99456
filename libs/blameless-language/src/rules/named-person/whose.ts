import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { calledByRole } from '../../rewriting.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

/** What is called so is held against whoever it belongs to. */
const bad = wordSet(
  'bad wrong faulty broken fatal fateful offending buggy botched stray rogue mistaken erroneous incorrect problematic unreviewed untested disastrous last-minute culprit guilty',
);
const faults = wordSet('typo typos mistake mistakes error slip fault blunder oversight misconfiguration bug omission goof mix-up');
const broke = wordSet('broke deleted caused wiped dropped triggered killed took crashed corrupted removed started leaked exposed brought');
const relatives = wordSet('that which');
const ideas = wordSet('idea decision');
const doings = wordSet('skip bypass ignore disable merge deploy push delete drop rush force not');
const ending = wordSet('again too alone');
const MOST_BEFORE = 12;

/** The words that {@link wasTheirs} looks at. */
export const whoseWords: ReadonlySet<string> = new Set(["'s"]);

/** "The bad merge was Dana's", "the commit that broke it was Dana's", "the idea to skip the tests was Dana's": whose it was. */
export function* wasTheirs(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = index - 2;
  if (!BE.has(sentence.norm(be)) || !isNamedAt(reading, index - 1)) return;
  if (!sentence.isBoundary(index + 1) && !ending.has(sentence.norm(index + 1))) return;
  if (reading.group(be).negated) return;
  for (let at = be - 1; at >= Math.max(0, be - MOST_BEFORE); at--) {
    const { norm, kind } = sentence.at(at);
    if (kind === 'mark') return;
    const harmful = broke.has(norm) && relatives.has(sentence.norm(at - 1));
    const idea = ideas.has(norm) && sentence.norm(at + 1) === 'to' && doings.has(sentence.norm(at + 2));
    if (!(bad.has(norm) || faults.has(norm) || harmful || idea)) continue;
    const from = harmful ? at - 1 : at;
    const role = calledByRole(reading, { kind: 'named', from: index - 1, to: index });
    yield { from, to: index + 1, suggestion: `${sentence.written(from, be + 1)} ${role}'s` };
    return;
  }
}
