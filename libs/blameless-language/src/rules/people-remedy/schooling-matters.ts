import { isPeopleNoun } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const schooling = wordSet('education training awareness discipline vigilance diligence retraining');
const whose = wordSet('user users employee employees staff security team people human');
const being = wordSet('is are remains remain was were');
const needful = wordSet(
  'critical key important essential crucial vital necessary needed required paramount imperative indispensable needs',
);
const MOST_WORDS = 5;

/** The words that {@link schoolingMatters} looks at. */
export const schoolingMattersWords: ReadonlySet<string> = schooling;

/** "Developer education is key", "training of staff is essential": that people are to know better. */
export function* schoolingMatters(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.norm(index - 1);
  const of = sentence.norm(index + 1) === 'of' || sentence.norm(index + 1) === 'for' ? peopleWithin(reading, index + 2) : null;
  const theirs = isPeopleNoun(before) || whose.has(before);
  if (!theirs && of === null) return;
  const be = of ?? index + 1;
  const word = sentence.at(be + 1).pos === 'ADV' ? be + 2 : be + 1;
  if (being.has(sentence.norm(be)) && needful.has(sentence.norm(word)))
    yield { from: theirs ? index - 1 : index, to: word + 1, suggestion: null };
}

/** Where people end of whom it is said; null where none are near. */
function peopleWithin({ sentence }: Reading, from: number): number | null {
  for (let at = from; at < from + MOST_WORDS && !sentence.isBoundary(at); at++)
    if (isPeopleNoun(sentence.norm(at)) || whose.has(sentence.norm(at))) return at + 1;
  return null;
}
