import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { bad, deeds } from './bad-conduct.js';
import { isSaidOfThePast } from './said.js';

const slips = wordSet('error errors mistake mistakes slip slips oversight typo typos');
const during = wordSet('in during while with');
const wrong = wordSet('wrong incorrect faulty invalid erroneous bad');
/** What was wrong is put right by hand as well. */
const mending = wordSet('correct fix revert remove replace delete roll repair restore change update find identify detect reset');
const MOST_BEFORE = 7;

/** The words that {@link byHandWrongly} looks at. */
export const byHandWords: ReadonlySet<string> = wordSet('manual manually');

/** "An incorrect manual edit", "an error in manual labelling", "the wrong value was entered manually": what is done by hand is done by somebody. */
export function* byHandWrongly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isSaidOfThePast(reading, index)) return;
  if (sentence.norm(index) === 'manually') {
    yield* doneManually(reading, index);
    return;
  }
  const deed = [index + 1, index + 2].find((at) => deeds.has(sentence.norm(at)));
  if (deed === undefined) return;
  const slip = during.has(sentence.norm(index - 1)) && slips.has(sentence.norm(index - 2)) && sentence.at(index - 3).pos !== 'VERB';
  if (slip) yield { from: index - 2, to: deed + 1, suggestion: null };
  else if (bad.has(sentence.norm(index - 1))) yield { from: index - 1, to: deed + 1, suggestion: null };
}

/** "The wrong value was entered manually", "an incorrect chart was manually deployed". */
function* doneManually(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = [index - 1, index + 1].find((at) => sentence.at(at).pos === 'VERB');
  if (verb === undefined || mending.has(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  if (!group.passive || group.negated || group.modal !== null) return;
  const from = Math.max(0, group.start - MOST_BEFORE);
  for (let at = group.start - 1; at >= from && !sentence.isBoundary(at); at--) {
    if (!wrong.has(sentence.norm(at))) continue;
    yield { from: at, to: Math.max(verb, index) + 1, suggestion: null };
    return;
  }
}
