import { isSingledOut } from '../../../people/subject.js';
import { rewrittenClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast, verbBefore } from '../verbs.js';

const trial = wordSet('staging test testing dev development sandbox demo dummy debug draft trial sample experimental');
const real = wordSet('production prod live');
const into = wordSet('into in on to against onto');
const acting = wordSet(
  'paste run apply deploy push load import copy execute merge point upload enter put use send release install publish restore sync connect type insert fire commit leave',
);
const FARTHEST = 9;

/** The words that {@link wrongPlace} looks at. */
export const trialWords = trial;

/** "Pasted the staging address into the production form", "ran the test suite against production", of somebody singled out. */
export function* wrongPlace(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = verbBefore(reading, index, 4);
  if (verb === null || !acting.has(sentence.at(verb).lemma) || !isToldOfThePast(reading, verb)) return;
  for (let at = index + 1; at < index + FARTHEST && !sentence.isBoundary(at); at++) {
    const where = sentence.at(at + 1).pos === 'DET' || sentence.norm(at + 1) === 'our' ? at + 2 : at + 1;
    if (!into.has(sentence.norm(at)) || !real.has(sentence.norm(where))) continue;
    const subject = reading.subject(verb);
    if (isSingledOut(subject)) yield rewrittenClause(reading, subject, verb, where + 1, null);
    return;
  }
}
