import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { isTold, verbBefore } from '../verbs.js';

const looking = wordSet('test run read review verify check try build open inspect validate rehearse proofread audit vet compile');
const pronouns = wordSet('it they he she i we');
const relatives = wordSet('that which');
/** What is made or let through, and so is answered for. */
const passing = wordSet(
  'approve accept sign merge ship deliver deploy release push publish apply install send issue run provide commit submit roll hand execute promote use enable pass recommend upload put make',
);
const FARTHEST = 10;

/** The words that {@link untestedByThem} looks at. */
export const untestedWords: ReadonlySet<string> = looking;

/** "Signed off on a build it had never run", "merged a branch that I had not tested": what somebody let through unseen. */
export function* untestedByThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.negated || !group.perfect || group.passive || group.modal !== null) return;
  const who = group.start - 1;
  if (!pronouns.has(sentence.norm(who)) || sentence.norm(index + 1) === 'it') return;
  const thing = relatives.has(sentence.norm(who - 1)) ? who - 2 : who - 1;
  if (sentence.at(thing).pos !== 'NOUN' && sentence.at(thing).pos !== 'PROPN') return;
  let verb = verbBefore(reading, thing, FARTHEST);
  // "A patched build it had not run".
  while (verb !== null && sentence.at(verb - 1).pos === 'DET') verb = verbBefore(reading, verb, FARTHEST);
  if (verb === null || !passing.has(sentence.at(verb).lemma) || !isTold(reading, verb) || !isCrew(reading, reading.subject(verb))) return;
  yield { from: thing + 1, to: index + 1, suggestion: `with the step still open to ${sentence.at(index).lemma} it` };
}
