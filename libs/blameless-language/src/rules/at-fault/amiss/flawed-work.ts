import { wordSet } from '../../../prose/word-set.js';
import { rewrittenClause } from '../../../rewriting.js';
import type { Match, Reading } from '../../rule.js';
import { isTold, verbBefore, whoDid } from '../verbs.js';

const flaws = wordSet('bug bugs typo typos error errors mistake mistakes regression regressions');
const having = wordSet('contained contains had has included includes introduced introduces with containing');
/** How a piece of work gets to where it does harm. */
const releasing = wordSet('deploy push merge commit ship release roll publish upload apply approve run paste');
const articles = wordSet('a an the some');
const FARTHEST = 12;

/** The words that {@link flawedWork} looks at. */
export const flawWords: ReadonlySet<string> = flaws;

/** "I merged a patch that contained a typo", "pushed a commit with a bug", of one person; a vendor's release with a bug is its own affair. */
export function* flawedWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "With a bug fix", "with an error page".
  if (sentence.at(index + 1).pos === 'NOUN') return;
  let has = index - 1;
  while (has > index - 4 && (sentence.at(has).pos === 'ADJ' || sentence.at(has).pos === 'NOUN' || articles.has(sentence.norm(has)))) has--;
  if (!having.has(sentence.norm(has))) return;
  let relative = has;
  if (sentence.at(has).pos !== 'ADP' && !sentence.norm(has).endsWith('ing')) {
    relative = has - 1;
    if (sentence.norm(relative) !== 'that' && sentence.norm(relative) !== 'which') return;
  }
  const verb = releaseBefore(reading, relative);
  if (verb === null || !isTold(reading, verb)) return;
  const subject = whoDid(reading, verb);
  const one = subject.kind === 'self' || subject.kind === 'role' || subject.kind === 'named' || subject.kind === 'other';
  if (one) yield rewrittenClause(reading, subject, verb, index + 1, null);
}

/** The verb is not always the nearest: "merged a commit that". */
function releaseBefore(reading: Reading, relative: number): number | null {
  const { sentence } = reading;
  for (let at = verbBefore(reading, relative, FARTHEST); at !== null; at = verbBefore(reading, at, FARTHEST)) {
    if (sentence.at(at - 1).pos === 'DET') continue;
    return releasing.has(sentence.at(at).lemma) ? at : null;
  }
  return null;
}
