import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { handsOn } from './hands-on.js';
import { isSaidOfThePast } from './said.js';

const mistakes = wordSet('mistake mistakes');
const errors = wordSet('error errors');
const during = wordSet('when while during in by with at on');
/** Which of several: whoever counts them calls them so. */
const ranks = wordSet('first second third fourth last next other biggest main worst greatest only one');
const many = wordSet('multiple several many two three four five the our these a');
const linking = wordSet('was is were of came');
const wrong = wordSet('wrong incorrect old');
const about = wordSet('in with');
const asking = wordSet('how why');
const MOST_BETWEEN = 3;

/** The words that {@link mistakesMade} looks at. */
export const mistakesMadeWords: ReadonlySet<string> = new Set([...mistakes, ...errors]);

/** "Mistakes were made", "an error was made when exporting it", "the first of several mistakes", "some errors in rebooting the wrong hosts". */
export function* mistakesMade(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "The form asks how the mistake was made".
  if (!isSaidOfThePast(reading, index) || reading.sentence.hasAny(index - 4, index, asking)) return;
  const made = madeAfter(reading, index);
  const rank = mistakes.has(sentence.norm(index)) ? rankBefore(reading, index) : null;
  if (made !== null) yield { from: index, to: made + 1, suggestion: null };
  else if (rank !== null) yield { from: rank, to: index + 1, suggestion: null };
  else if (isInDoing(reading, index)) yield { from: index, to: index + 3, suggestion: null };
}

/** "A mistake made during the failover", "mistakes were made", "an error has been made in the import"; errors are made by programs unless it is told when. */
function madeAfter({ sentence }: Reading, index: number): number | null {
  let made = index + 1;
  while (made < index + 4 && (BE.has(sentence.norm(made)) || perfect.has(sentence.norm(made)))) made++;
  // "Made possible by the missing prompt".
  if (sentence.norm(made) !== 'made' || rendered.has(sentence.norm(made + 1))) return null;
  const told = made > index + 1;
  if (errors.has(sentence.norm(index))) return told && during.has(sentence.norm(made + 1)) ? made : null;
  // "Incidents caused by mistakes made in development": what kind of thing these are.
  const kind = !told && sentence.norm(index) === 'mistakes' && sentence.norm(made + 1) === 'in' && sentence.at(made + 2).pos === 'NOUN';
  return kind ? null : made;
}
const rendered = wordSet('possible easy easier likely likelier worse visible harder hard more less public');
const perfect = wordSet('has have had');

/** "The first of multiple mistakes", "the second mistake was to wait"; "the first mistake was in the parser" tells where. */
function rankBefore({ sentence }: Reading, index: number): number | null {
  const next = sentence.norm(index + 1);
  let at = index - 1;
  while (at > index - MOST_BETWEEN && many.has(sentence.norm(at))) at--;
  if (at < index - 1 && sentence.norm(at) === 'of' && ranks.has(sentence.norm(at - 1))) return at - 1;
  const said = linking.has(next) && !about.has(sentence.norm(index + 2));
  return at === index - 1 && ranks.has(sentence.norm(at)) && sentence.norm(at) !== 'one' && said ? at : null;
}

/** "Errors in picking the wrong replica", "a few mistakes in moving the volumes": in what people do by hand. */
function isInDoing({ sentence }: Reading, index: number): boolean {
  const doing = sentence.at(index + 2);
  if (sentence.norm(index + 1) !== 'in' || !doing.norm.endsWith('ing')) return false;
  const byHand = handsOn.has(doing.lemma) && doing.lemma !== 'load' && doing.lemma !== 'run';
  return byHand && (sentence.norm(index) === 'mistakes' || sentence.hasAny(index + 3, index + 6, wrong));
}
