import { wordSet } from '../../prose/word-set.js';
import { isToldOfThePast } from '../at-fault/verbs.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

const meaning = wordSet('meant intended');
const wishing = wordSet('meant intended wanted tried thought planned');
const telling = wordSet('say write mention ask reply tell answer post send link');
const be = wordSet('was is');

/** The words that {@link meantTo} looks at. */
export const meantToWords: ReadonlySet<string> = wishing;

/** "Dana meant to restart the copy", "what Dana wanted to type was something else": said because something else came of it. */
export function* meantTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "Meant to say that it was empty" makes it clear.
  if (sentence.norm(index + 1) !== 'to' || telling.has(sentence.norm(index + 2))) return;
  const what = sentence.norm(index - 2) === 'what' && isNamedAt(reading, index - 1);
  if (what ? sentence.hasAny(index + 2, index + 8, be) : isMeant(reading, index)) yield { from: index, to: index + 2, suggestion: null };
}

function isMeant(reading: Reading, index: number): boolean {
  return meaning.has(reading.sentence.norm(index)) && isToldOfThePast(reading, index) && reading.subject(index).kind === 'named';
}
