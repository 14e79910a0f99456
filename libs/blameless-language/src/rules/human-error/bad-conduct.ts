import { errorNouns } from './errors.js';
import { amiss, conduct } from '../bad-work.js';
import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';
import { somebodyEnd } from './somebody.js';

/** What is bad by its name, and people's. */
const misdeeds = wordSet(
  'noncompliance gaffes inexperience overconfidence tiredness haste ignorance neglect incompetence complacency clumsiness impatience laziness ' +
    'sloppiness recklessness interference sabotage tampering',
  errorNouns,
);
/** What people do, which is bad where it is called so. */
export const deeds = wordSet(
  'manipulation manipulations input inputs operations choice call setup installation cabling wiring patching connection commands behaviour behavior understanding procedure selection keystroke click move work maintenance intervention switching planning preparation communication instruction instructions assumption assessment estimate activity activities conduct practice response labelling labeling racking typing',
  conduct,
);
export const bad = wordSet('unsafe flawed unskilled irresponsible thoughtless botched inattentive inexpert premature unwise', amiss);
const wrongly = wordSet('wrongly incorrectly improperly badly carelessly poorly erroneously sloppily mistakenly');
/** An "error of" many may be a measure; of one, or one that is called names, it is an act. */
const articles = wordSet('a an the one this his her their our another');
const committed = wordSet('made committed introduced');
const MOST_BETWEEN = 7;

/** The words that {@link badConduct} looks at. */
export const badConductWords: ReadonlySet<string> = wordSet('by of from');

/**
 * "A mix-up of the racks by the technician", "bad input by the support staff", "an error of the engineer", "on the part of": what somebody
 * did, under a bad name.
 */
export function* badConduct(reading: Reading, index: number): Iterable<Match> {
  const from = whatWasBad(reading, index);
  if (from === null || !isSaidOfThePast(reading, from)) return;
  const end = somebodyEnd(reading, index + 1, true);
  if (end !== null) yield { from, to: end, suggestion: null };
}

/** Where the bad name begins of what a preposition says whose it was; "by" may stand further behind: "a misclick in the panel by an agent". */
function whatWasBad({ sentence }: Reading, index: number): number | null {
  const part = sentence.norm(index) === 'of' && sentence.norm(index - 1) === 'part' ? index - 3 : index;
  const nearest = part - 1;
  const by = sentence.norm(index) === 'by';
  if (by && sentence.at(nearest).kind === 'word' && wrongly.has(sentence.norm(nearest - 1)) && sentence.norm(nearest).endsWith('ed'))
    return nearest - 1;
  // "Configured incorrectly by", and what somebody merely reported or met with.
  if (by && wrongly.has(sentence.norm(nearest)) && sentence.norm(nearest - 1).endsWith('ed')) return nearest - 1;
  if (by && sentence.at(nearest).pos === 'VERB' && !committed.has(sentence.norm(nearest))) return null;
  for (let at = nearest; at >= Math.max(0, by ? index - MOST_BETWEEN : nearest); at--) {
    const { norm, pos } = sentence.at(at);
    if (pos === 'VERB' && at < nearest && !norm.endsWith('ing')) return null;
    if (sentence.isBoundary(at)) return null;
    if (misdeeds.has(norm)) return by || isOneError(sentence, at) ? at : null;
    if (deeds.has(norm) && bad.has(sentence.norm(at - 1))) return at - 1;
  }
  return null;
}

/** "The error of the estimator" is a number; "an error of the engineer" is none. */
function isOneError(sentence: Sentence, at: number): boolean {
  if (sentence.norm(at) !== 'error') return true;
  const before = sentence.at(at - 1);
  return articles.has(before.norm) || before.pos === 'ADJ' || before.pos === 'NOUN' || at === 0;
}
