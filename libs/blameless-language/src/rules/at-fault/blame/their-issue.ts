import { departments } from '../../../people/roles.js';
import { BE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isOfficeAt } from '../crew.js';
import { isPersonAt } from '../done-by.js';

const wholly = wordSet(
  'entirely purely solely wholly completely clearly definitely strictly squarely exclusively totally simply all just 100% mainly largely mostly',
);
const matters = wordSet(
  'issue problem mistake failure failing fault screw-up fail mess blunder cock-up fuck-up error matter story disaster',
);
/** Of these no "wholly" is needed. */
const faults = wordSet('mistake screw-up fail blunder cock-up fuck-up');
const articles = wordSet('a an the');
const pronouns = wordSet('this that it');
const MOST_WORDS = 5;

/** The words that {@link theirIssue} looks at. */
export const issueWords: ReadonlySet<string> = matters;

/** "It is wholly an IT matter", "it is purely a vendor problem": whose it is to have been. */
export function* theirIssue(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let article = index - 1;
  while (article > index - MOST_WORDS && !articles.has(sentence.norm(article)) && sentence.at(article).kind === 'word') article--;
  if (!articles.has(sentence.norm(article)) || article === index - 1) return;
  const how = wholly.has(sentence.norm(article - 1)) ? article - 1 : article;
  const be = how - 1;
  if (!BE.has(sentence.norm(be)) || (how === article && !faults.has(sentence.norm(index)))) return;
  if (how === article && !pronouns.has(sentence.norm(be - 1))) return;
  const whose = index - 1;
  const whom =
    isPersonAt(reading, whose) || isOfficeAt(reading, whose) || departments.has(sentence.norm(whose)) || sentence.at(whose).text === 'IT';
  if (whom && !sentence.hasAny(be, index, wordSet('not never'))) yield { from: how, to: index + 1, suggestion: null };
}
