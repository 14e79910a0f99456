import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isProspective } from '../../prospective.js';
import { duties } from './duties.js';

/** What does not come to somebody, or is no doing of theirs. */
const blameless = wordSet(
  'find see hear get receive have need want work succeed manage think like be become lose experience feel mean expect believe object mind agree cause affect help change ' +
    'matter say return arrive come happen exist require recover observe encounter hit suffer own intend break trigger break reach contain appear show let ' +
    'do remember recall want wish deserve make know notice realise realize understand approve push merge join attend touch go',
);
const MOST_ADVERBS = 2;

/** The words that {@link namedUndone} looks at. */
export const namedUndoneWords: ReadonlySet<string> = wordSet('not');

/** "@anna did not alert the others": with a name, what was not done is a reproach, whatever it is. {@link duties} are looked at by themselves. */
export function* namedUndone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'did') return;
  let verb = index + 1;
  while (verb <= index + MOST_ADVERBS && sentence.at(verb).pos === 'ADV') verb++;
  const { pos, lemma } = sentence.at(verb);
  if (pos !== 'VERB' || duties.has(lemma) || blameless.has(lemma) || isProspective(reading, index)) return;
  const subject = reading.subject(verb);
  if (subject.kind === 'named') yield { from: index - 1, to: verb + 1, suggestion: null };
}
