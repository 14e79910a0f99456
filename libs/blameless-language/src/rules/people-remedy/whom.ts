import { isPeopleNoun, offices, postnominals, workers } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import { isNameAt } from '../at-fault/done-by.js';
import type { Reading } from '../rule.js';

const people = wordSet('everyone everybody people anyone staff all us them folks ourselves myself yourselves themselves');
export const everyone = wordSet('everyone everybody people staff');

/** The end of an object that is people; null where it is not. */
export function objectEnd(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  let end = from;
  while (end < from + 6 && !sentence.isBoundary(end) && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(sentence.at(end).pos)) {
    end++;
    const head = sentence.norm(end - 1);
    // "Talk to Dana re: the console", where the tagger takes "re" for a noun.
    const next = sentence.norm(end) === 're' ? 'ADP' : sentence.at(end).pos;
    if (next === 'NOUN' || next === 'PROPN' || (next === 'ADJ' && !postnominals.has(sentence.norm(end)))) continue;
    // "The support agents"; an agent by itself is a program.
    const office = workers.has(head) && offices.has(sentence.norm(end - 2));
    if (isPeopleNoun(head) || people.has(head) || office || isNameAt(reading, end - 1)) return end;
  }
  return null;
}
