import { isPeopleNoun } from '../../../people/roles.js';
import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { alternatives } from '../hindsight/alternative.js';
import { isWorse } from '../hindsight/luck.js';

const present = wordSet(
  'involved present available engaged looking watching online together around assigned consulted awake ready staffed board call bridge room loop hand site duty shift',
);
const FARTHEST = 12;

/** "Had we had the storage engineers on the call, we would have …", "if they had had an expert involved": who should have been there. */
export function* hadPeople(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const inverted = sentence.norm(index) === 'had';
  if (inverted && index > 0 && sentence.at(index - 1).kind !== 'mark') return;
  let having = index + 1;
  while (having < index + 7 && !(sentence.norm(having) === 'had' && (inverted || sentence.norm(having + 1) === 'had'))) having++;
  if (sentence.norm(having) !== 'had' || !isPerson(reading.subject(having))) return;
  const from = inverted ? having + 1 : having + 2;
  const end = Math.min(sentence.clauseEnd(from), from + FARTHEST);
  const who = sentence.words.findIndex(({ norm }, at) => at >= from && at < end && isPeopleNoun(norm));
  if (who < 0 || !sentence.hasAny(who + 1, end, present) || isWorse(reading)) return;
  const modal = sentence.words.some(({ norm }, at) => (at < index || at >= end) && alternatives.has(norm));
  if (modal) yield { from: index, to: end, suggestion: null };
}
