import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

const breakdowns = wordSet('breakdown breakdowns failure failures gap gaps mishap mishaps');
const between = wordSet('between among with within across');
const people = wordSet('us them shifts shift sites departments parties stakeholders management support operations engineering everyone');
const programs = wordSet(
  'service services server servers node nodes client clients hosts api apis broker cluster components protocol database',
);
const FARTHEST = 7;

/** The words that {@link communicationBroke} looks at. */
export const breakdownWords: ReadonlySet<string> = breakdowns;

/** "A breakdown in communication", "a communication failure between the shifts": people who did not talk, by another name. */
export function* communicationBroke(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.hasAny(index, index + FARTHEST, programs) || !isSaidOfThePast(reading, index)) return;
  const joined = sentence.norm(index + 1) === 'in' || sentence.norm(index + 1) === 'of';
  const of = joined && [index + 2, index + 3].find((at) => sentence.norm(at) === 'communication' || sentence.norm(at) === 'communications');
  if (of && sentence.at(of + 1).pos !== 'NOUN') yield { from: index, to: of + 1, suggestion: null };
  if (!['communication', 'communications'].includes(sentence.norm(index - 1)) || !between.has(sentence.norm(index + 1))) return;
  for (let at = index + 2; at < index + FARTHEST && !sentence.isBoundary(at); at++)
    if (people.has(sentence.norm(at)) || isPersonAt(reading, at)) {
      yield { from: index - 1, to: at + 1, suggestion: null };
      return;
    }
}
