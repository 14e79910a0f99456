import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

/** What nobody but people makes, whatever it befalls. */
const blunders = wordSet(
  'blunder blunders goof goofs goof-up slip-up slip-ups slipup screw-up screw-ups screwup cock-up cock-ups foul-up foul-ups botch-up gaffe gaffes boo-boo mix-up mix-ups mixup mixups ' +
    'faux-pas misjudgement misjudgment miscalculation brainfart',
);
const lapses = wordSet('lapse lapses');
const momentary = wordSet('momentary brief temporary mental human');
const determined = new Set(['DET', 'ADJ', 'NUM']);
const byPrograms = wordSet('scheduler parser planner optimizer optimiser estimator algorithm formula code query function');
const acting = wordSet('intervention action actions activity activities interaction operation input behaviour behavior');
const causing = wordSet('cause lead result trigger bring break take');
const causes = wordSet('due caused by to triggered from because of');

/** The words that {@link blundered} looks at. */
export const blunderWords: ReadonlySet<string> = new Set([...blunders, ...lapses, ...acting]);

/** "A mix-up between the two hosts", "a momentary lapse", "human intervention led to it". */
export function* blundered(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(index);
  if (!blunders.has(norm) && !lapses.has(norm)) {
    yield* humanAction(reading, index);
    return;
  }
  if (lapses.has(norm) && !momentary.has(sentence.norm(index - 1))) return;
  const before = sentence.at(index - 1);
  const told = index === 0 || determined.has(before.pos) || before.norm === 'our' || before.norm === 'my' || before.kind === 'mark';
  if (!told || sentence.hasAny(0, sentence.words.length, byPrograms) || !isSaidOfThePast(reading, index)) return;
  yield { from: before.pos === 'ADJ' ? index - 1 : index, to: index + 1, suggestion: null };
}

/** "Human intervention caused the outage", "due to human action"; human approval is a step. */
function* humanAction(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (
    (sentence.norm(index - 1) !== 'human' && !(sentence.norm(index - 1) === 'operator' && unmeant.has(sentence.norm(index - 2)))) ||
    !isSaidOfThePast(reading, index)
  )
    return;
  const { lemma, norm } = sentence.at(index + 1);
  const caused = causing.has(lemma) && norm !== lemma;
  if (caused || (causes.has(sentence.norm(index - 2)) && sentence.hasAny(index - 4, index - 1, reasons)))
    yield { from: index - 1, to: index + 1, suggestion: null };
}
const unmeant = wordSet('inadvertent unintended accidental wrong incorrect improper erroneous mistaken');
const reasons = wordSet('due caused triggered resulted because owing');
