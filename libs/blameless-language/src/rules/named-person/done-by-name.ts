import { withTitle } from '../../people/titles.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

/** What nobody is told to have done to a thing for the good of it. */
const destroying = wordSet('deleted wiped dropped purged erased truncated destroyed overwritten unplugged nuked trashed');
/** … but to these. */
const worthless = wordSet(
  'stale old unused stuck broken orphaned temporary temp test obsolete faulty corrupt corrupted duplicate bad wrong hung dead expired spam',
);
/** Done without these, or in error. */
const owed = wordSet(
  'tests test testing review approval notice warning permission checking asking telling looking reading reviewing waiting verifying backup authorisation authorization announcement',
);
const error = wordSet('error mistake accident');
const joining = wordSet('in by');
const changes = wordSet(
  'merged pushed deployed approved made changed committed uploaded applied released enabled disabled removed deleted edited started restarted run installed signed opened published added set',
);
const FARTHEST = 9;

/** The words that {@link doneByName} looks at. */
export const doneByNameWords: ReadonlySet<string> = wordSet('by');

/** "Deleted by Dana during the cleanup, the key was gone", "merged by Dana without tests", "the change was made by Dana in error". */
export function* doneByName(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = by - 1;
  const { norm } = sentence.at(verb);
  if (!destroying.has(norm) && !changes.has(norm)) return;
  const end = nameEnd(reading, by + 1);
  if (end === null) return;
  const opening = sentence.opensAt(verb) && destroying.has(norm) && !sentence.hasAny(end, sentence.words.length, worthless);
  if (opening || isAmissAfter(reading, end)) yield { from: verb, to: by + 1, suggestion: null };
}

/** "By Dana", "by Mrs. Lund", "by our trainee Dana". */
function nameEnd(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  const titled = [from + 1, from + 2].find((at) => withTitle(sentence, at) === from);
  if (titled !== undefined) return titled + 1;
  for (let at = from; at < from + 4 && !sentence.isBoundary(at); at++) {
    if (!isNamedAt(reading, at)) continue;
    return isNamedAt(reading, at + 1) ? at + 2 : at + 1;
  }
  return null;
}

function isAmissAfter({ sentence }: Reading, end: number): boolean {
  for (let at = end; at < Math.min(sentence.clauseEnd(end), end + FARTHEST); at++) {
    if (sentence.norm(at) === 'without' && sentence.hasAny(at + 1, at + 4, owed)) return true;
    if (joining.has(sentence.norm(at)) && error.has(sentence.norm(at + 1))) return true;
  }
  return false;
}
