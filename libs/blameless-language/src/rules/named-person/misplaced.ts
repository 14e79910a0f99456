import { isAuxiliary } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What state it was in. */
const bad = wordSet(
  'wrong incorrect broken bad invalid stale outdated buggy faulty untested unreviewed corrupt corrupted inconsistent half-finished unfinished half-done messy dirty conflicted ' +
    'unmerged incomplete merge-conflict',
);
const placing = wordSet('push deploy redeploy ship release merge commit leave apply upload send publish introduce write roll copy import');
/** What was worked on is no longer what it should be. */
const aged = wordSet('old older outdated stale obsolete wrong');
const working = wordSet('editing using testing looking working running reading building logged connected');
const FARTHEST = 14;

/** The words that {@link misplaced} looks at. */
export const misplacedWords: ReadonlySet<string> = new Set([...bad, ...aged]);

/** "Dana pushed a broken commit", "Dana left it in a bad state", "Dana deploys it (and the wrong keys along with it)", "Dana was editing an old copy". */
export function* misplaced(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, pos } = sentence.at(index);
  // "The queue was broken" tells what it was like.
  if (isAuxiliary(sentence.norm(index - 1)) && pos === 'VERB') return;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const { norm: before, lemma, pos: part } = sentence.at(at);
    if (before === ';' || before === ':') return;
    const doing = working.has(before) && aged.has(norm) && index - at < 5;
    const placed = part === 'VERB' && placing.has(lemma) && bad.has(norm) && isWhatWasPlaced(reading, at, index);
    if (!doing && !placed) continue;
    const group = reading.group(at);
    const loggedIn = before === 'logged' || before === 'connected';
    if ((group.passive && !loggedIn) || group.negated || group.modal !== null) return;
    if (reading.subject(at).kind === 'named') yield { from: at, to: index + 1, suggestion: null };
    if (part === 'VERB' && before.endsWith('ing')) return;
  }
}

/** "A broken commit", "it in a bad state", "(and the wrong keys along with it)"; "a fix for the broken build" is another thing. */
function isWhatWasPlaced({ sentence }: Reading, verb: number, index: number): boolean {
  let at = index - 1;
  // "In a bad, half-merged state".
  while (at > verb && (before.has(sentence.at(at).pos) || (sentence.norm(at) === ',' && bad.has(sentence.norm(at - 1))))) at--;
  if (at === verb) return true;
  if (sentence.norm(at) === 'in') return sentence.at(verb).lemma === 'leave';
  return sentence.norm(at) === '(' || (sentence.norm(at) === 'and' && sentence.norm(at - 1) === '(');
}
const before = new Set(['DET', 'ADJ', 'ADV', 'NUM']);
