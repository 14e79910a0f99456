import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast } from '../verbs.js';

/** What somebody had in mind, said because something else came of it. */
const meaning = wordSet('meant intended wanted planned intending meaning');
const trying = wordSet('attempted tried attempts tries thought');
const turns = wordSet('but and however yet');
const slips = wordSet('instead accidentally inadvertently mistakenly only just actually ended');
const FARTHEST = 22;

/** The words that {@link intention} looks at. */
export const intentionWords: ReadonlySet<string> = new Set([...meaning, ...trying]);

/** "Meant to empty the test table but emptied the live one", "attempted to sync it but instead pulled it", of somebody singled out. */
export function* intention(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to') return;
  const participle = sentence.norm(index).endsWith('ing');
  if (participle ? sentence.norm(index - 1) !== ',' : !isToldOfThePast(reading, index)) return;
  const turn = turnAfter(reading, index + 2);
  if (turn === null || !isSingledOut(reading.subject(index))) return;
  const end = Math.min(sentence.words.length, turn + 6);
  const same = sentence.words.findIndex(({ norm }, at) => at > turn && at < end && norm.startsWith(sentence.norm(index + 2).slice(0, -1)));
  const slip = sentence.words.findIndex(({ norm }, at) => at > turn && at < end && slips.has(norm));
  const to = same >= 0 && meaning.has(sentence.norm(index)) ? same : slip;
  if (to >= 0) yield { from: index, to: to + 1, suggestion: null };
}

/** Where what was done instead begins. */
function turnAfter({ sentence }: Reading, from: number): number | null {
  for (let at = from + 1; at < from + FARTHEST && at < sentence.words.length; at++) {
    const { norm } = sentence.at(at);
    if (norm === ';' || norm === '.') return null;
    if (turns.has(norm)) return at;
  }
  return null;
}
