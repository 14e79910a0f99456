import { couldBeName } from '../../../people/by-deed.js';
import { isRole } from '../../../people/classified.js';
import { nots } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isNameAt } from '../done-by.js';
import { duties, noticing } from '../left-undone/duties.js';

const seen = wordSet('catch find detect spot miss follow');
const FARTHEST = 8;
const MOST_NAMES = 3;

/** The words that {@link namedAside} looks at. */
export const asideWords: ReadonlySet<string> = new Set(['(', 'neither']);

/** "The developer (Dana Lund) and the reviewers did not catch it", "neither Dana nor Piotr noticed": with a name, not seeing is a reproach. */
export function* namedAside(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'neither') yield* neitherNor(reading, index);
  if (sentence.norm(index) !== '(' || !isRole(sentence.norm(index - 1))) return;
  const closed = [index + 2, index + 3, index + 4].find((at) => sentence.norm(at) === ')');
  if (closed === undefined || closed - index > MOST_NAMES + 1 || !isSomebody(reading, index + 1, closed)) return;
  for (let at = closed + 1; at < closed + FARTHEST; at++) {
    const { kind, norm } = sentence.at(at);
    if (kind === 'mark') return;
    const verb = sentence.at(at + 1).pos === 'ADV' ? at + 2 : at + 1;
    if (!nots.has(norm) || !isOwed(reading, verb)) continue;
    yield { from: index - 1, to: verb + 1, suggestion: null };
    return;
  }
}

function* neitherNor(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const nor = [index + 2, index + 3].find((at) => sentence.norm(at) === 'nor');
  if (nor === undefined || !isNameAt(reading, index + 1)) return;
  for (let verb = nor + 2; verb <= nor + 4; verb++) {
    if (!isOwed(reading, verb)) continue;
    yield { from: index, to: verb + 1, suggestion: null };
    return;
  }
}

function isOwed({ sentence }: Reading, verb: number): boolean {
  const { lemma, pos } = sentence.at(verb);
  if (pos === 'NOUN') return false;
  return duties.has(lemma) || noticing.has(lemma) || seen.has(lemma);
}

function isSomebody(reading: Reading, from: number, to: number): boolean {
  return isNameAt(reading, from) || couldBeName(reading.sentence, { kind: 'perhaps', from, to });
}
