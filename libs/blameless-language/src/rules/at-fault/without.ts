import { isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isPersonAt } from './done-by.js';
import { isTold, verbBefore } from './verbs.js';

/** The care that somebody is said not to have taken. */
const care = wordSet(
  'running draining handing following understanding making taking backing seeking obtaining getting realizing realising saving saying giving leaving sharing ' +
    'double-checking cross-checking inspecting examining questioning studying knowing rehearsing securing locking recording documenting involving respecting',
);
const virtues = wordSet('thorough careful cautious sure certain attentive aware asked prompted authorised authorized qualified familiar');
const knowledge = wordSet('experience training knowledge understanding familiarity clue qualification qualifications expertise');
const hardlyAny = wordSet('no little insufficient limited inadequate zero scant');
const FARTHEST = 14;

/** The words that {@link without} looks at. */
export const withoutWords: ReadonlySet<string> = new Set(['without', ...knowledge]);

/** "Merged it without running the suite", "an engineer with no experience of it", of somebody singled out. */
export function* without(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (knowledge.has(sentence.norm(index))) {
    const unversed = hardlyAny.has(sentence.norm(index - 1)) && sentence.norm(index - 2) === 'with' && isPersonAt(reading, index - 3);
    if (unversed) yield { from: index - 2, to: index + 1, suggestion: null };
    return;
  }
  const doing = sentence.at(index + 1).pos === 'ADV' ? index + 2 : index + 1;
  const being = sentence.norm(doing) === 'being' && virtues.has(sentence.norm(doing + 1));
  if (!being && !care.has(sentence.norm(doing))) return;
  const verb = verbBefore(reading, index, FARTHEST);
  if (verb !== null && isTold(reading, verb) && isSingledOut(reading.subject(verb)))
    yield { from: index, to: doing + (being ? 2 : 1), suggestion: null };
}
