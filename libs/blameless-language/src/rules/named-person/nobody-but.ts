import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

const nobody = wordSet('nobody none noone one');
const except = wordSet('but except besides bar save');
/** "Other than", "apart from", "aside from". */
const apart = new Map([
  ['other', 'than'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['except', 'for'],
]);
const knowing = wordSet('knew knows known had has have could can understood understands remembered');
const whom = wordSet('us them');
const who = wordSet('who with that able');
const FARTHEST = 9;

/** The words that {@link nobodyBut} looks at. */
export const nobodyButWords: ReadonlySet<string> = new Set([...nobody, 'alone', 'depended', 'person']);

/** "Nobody but Dana knew the password", "Dana alone had the key", "the only one who knew was Dana", "it all depended on Dana". */
export function* nobodyBut(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (norm === 'alone') {
    if (isNamedAt(reading, index - 1) && knowing.has(sentence.norm(index + 1))) yield { from: index, to: index + 2, suggestion: null };
  } else if (norm === 'depended') {
    if (sentence.norm(index + 1) === 'on' && isNamedAt(reading, index + 2)) yield { from: index, to: index + 2, suggestion: null };
  } else if (sentence.norm(index - 1) === 'only') yield* onlyOne(reading, index);
  else if (norm !== 'person' && (norm !== 'one' || sentence.norm(index - 1) === 'no')) yield* exceptOne(reading, index);
}

function* exceptOne(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const of = sentence.norm(index + 1) === 'of' && whom.has(sentence.norm(index + 2)) ? index + 3 : index + 1;
  const norm = sentence.norm(of);
  const one = apart.get(norm) === sentence.norm(of + 1) ? of + 2 : except.has(norm) || norm === 'except' ? of + 1 : null;
  if (one === null || !isNamedAt(reading, one)) return;
  const verb = [one + 1, one + 2].find((at) => knowing.has(sentence.norm(at)));
  if (verb !== undefined) yield { from: sentence.norm(index - 1) === 'no' ? index - 1 : index, to: one, suggestion: null };
}

/** "The only person with access was Dana". */
function* onlyOne(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!who.has(sentence.norm(index + 1))) return;
  for (let be = index + 2; be < index + FARTHEST && !sentence.isBoundary(be + 1); be++)
    if (BE.has(sentence.norm(be)) && isNamedAt(reading, be + 1)) {
      yield { from: index - 1, to: be + 1, suggestion: null };
      return;
    }
}
