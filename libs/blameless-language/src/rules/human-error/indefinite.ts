import { isAdverb } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { handsOn } from './hands-on.js';
import { isSaidOfThePast } from './said.js';
import { somebodyEnd } from './somebody.js';

/** What is undone or broken by it. */
const harmful = wordSet(
  'unplug delete drop remove cut disconnect wipe truncate trip knock kill overwrite disable disabled flip erase switch turn shut hand-edit hand-edited edit alter swap pull break force-push ' +
    'hardcode comment revoke terminate misconfigure unset rename clear purge close leave left press hit push paste mistype',
);
const people = wordSet('someone somebody');
const helping = wordSet('had must has have');
const by = wordSet('by');
const hands = wordSet('hand');

/** The words that {@link somebodyHad} looks at. */
export const indefiniteWords: ReadonlySet<string> = new Set([...people, ...hands, 'by']);

/** "Somebody had unplugged it", "a colleague had set it by hand", "it had been switched off by one of the devs". */
export function* somebodyHad(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (people.has(norm)) yield* unknown(reading, index);
  else if (by.has(norm)) yield* hadBeenDoneBy(reading, index);
  else yield* byHand(reading, index);
}

/** "Someone on the team must have clicked it": that it is not known who did it does not make it better. */
function* unknown(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "On the team", "in the hall".
  let verb = index + 1;
  if (placing.has(sentence.norm(verb))) while (verb < index + 5 && !helping.has(sentence.norm(verb))) verb++;
  let had = false;
  for (; verb < index + 9 && (helping.has(sentence.norm(verb)) || isAdverb(sentence.norm(verb), sentence.at(verb).pos)); verb++)
    had ||= sentence.norm(verb) === 'had' || sentence.norm(verb) === 'must';
  const { lemma, norm } = sentence.at(verb);
  const deed =
    harmful.has(lemma) || harmful.has(norm) || (norm === 'hand' && sentence.norm(verb + 1) === 'edited') || (had && handsOn.has(lemma));
  if (had && deed && isSaidOfThePast(reading, index)) yield { from: index, to: verb + 1, suggestion: null };
}
const placing = wordSet('on in from at of');

/** "Autovacuum had been switched off by one of the devs." */
function* hadBeenDoneBy(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index - 1; verb > Math.max(1, index - 5) && !sentence.isBoundary(verb); verb--) {
    const { lemma, norm } = sentence.at(verb);
    if (!harmful.has(lemma) && !harmful.has(norm)) continue;
    const been = sentence.at(verb - 1).pos === 'ADV' ? verb - 2 : verb - 1;
    if (sentence.norm(been) !== 'been' || sentence.norm(been - 1) !== 'had') return;
    const end = somebodyEnd(reading, index + 1);
    if (end !== null && isSaidOfThePast(reading, verb)) yield { from: verb, to: end, suggestion: null };
    return;
  }
}

/** "A colleague had set the MTU by hand", "an admin doing things by hand". */
function* byHand(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!by.has(sentence.norm(index - 1))) return;
  for (let at = index - 2; at > Math.max(0, index - 9) && !sentence.isBoundary(at); at--) {
    if (!isPersonAt(reading, at)) continue;
    const next = sentence.norm(at + 1);
    if ((next === 'had' || next.endsWith('ing')) && isSaidOfThePast(reading, at)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
