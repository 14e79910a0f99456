import { isPerson, isSingledOut } from '../../../people/subject.js';
import { rewrittenClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { deeds } from '../deeds.js';

/** "was supposed to watch the graphs", "was expected to", of somebody singled out. */
export function* supposedTo(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  const be = sentence.norm(index - 1);
  if ((be !== 'was' && be !== 'were') || sentence.norm(index + 1) !== 'to') return;
  if (sentence.norm(index + 2) === 'be' && !sentence.norm(index + 3).endsWith('ing')) return yield* supposedToBeDone(reading, index);
  if (undergone.has(sentence.norm(index + 2))) return;
  const subject = reading.subject(index - 1);
  // Of ourselves, where it is said that we did not.
  const undone = isPerson(subject) && isLeftUndone(reading, index);
  if (isSingledOut(subject) || undone) yield rewrittenClause(reading, subject, index - 1, index + 2, null);
}

/** "But did not", "but nobody did", "yet that never happened", "and forgot". */
function isLeftUndone({ sentence }: Reading, index: number): boolean {
  for (let at = index + 3; at < sentence.words.length; at++) {
    const norm = sentence.norm(at);
    if (norm === 'did' && sentence.norm(at + 1) === 'not') return true;
    if (
      !turns.has(sentence.norm(at - 1)) &&
      !turns.has(sentence.norm(at - 2)) &&
      !breaks.has(sentence.norm(at - 1)) &&
      !breaks.has(sentence.norm(at - 2))
    )
      continue;
    if (norm === 'nobody' || norm === 'noone' || sentence.has(at, 'no', 'one') || leftOut.has(norm)) return true;
    if ((norm === 'never' || sentence.has(at - 1, 'was', 'never')) && !received.has(sentence.norm(at + 1))) return true;
  }
  return false;
}
const breaks = wordSet('; – — - and');
const leftOut = wordSet('forgot neglected omitted');
/** What never came to them. */
const received = wordSet('got received had saw heard');

/** "The host was supposed to be depooled first, but that was skipped": a deed, and that nobody did it. */
function* supposedToBeDone({ sentence }: Reading, index: number): Generator<Match, void> {
  if (!deeds.has(sentence.at(index + 3).lemma)) return;
  const turn = sentence.words.findIndex(({ norm }, at) => at > index + 3 && turns.has(norm));
  if (turn < 0) return;
  const not = sentence.words.findIndex(({ norm }, at) => at > turn && at < turn + 6 && undones.has(norm));
  if (not > 0 && (sentence.norm(not) !== 'not' || sentence.isBoundary(not + 1) || happened.has(sentence.norm(not + 1))))
    yield { from: index - 1, to: not + 1, suggestion: null };
}
/** What was to come to them. */
const undergone = wordSet('get receive see have');
const turns = wordSet('but which however yet though');
const undones = wordSet('not never skipped forgotten missed');
const happened = wordSet('happen done followed been');
