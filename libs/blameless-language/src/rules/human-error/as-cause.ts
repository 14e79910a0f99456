import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

const misunderstandings = wordSet(
  'miscommunication miscommunications misunderstanding misunderstandings misconception inattention inattentiveness forgetfulness misreading misinterpretation misjudgement misjudgment misapprehension',
);
const oversights = wordSet('oversight oversights');
const joining = wordSet('to of by from was were is with through');
const causes = wordSet('due owing caused because result resulted cause reason trigger triggered attributed down led stemmed consequence');
const during = wordSet('when while during by from on after as at');
const seeming = wordSet('appeared seemed believed thought understood');
const leading = wordSet('lead cause result trigger bring break make take');
const FARTHEST = 8;
const denials = wordSet('not no never avoid prevent');

/** The words that {@link asCause} looks at. */
export const asCauseWords: ReadonlySet<string> = new Set([...misunderstandings, ...oversights]);

/** "Due to miscommunication", "the reason was a misunderstanding between the teams", "due to an oversight during the move": human error by other names. */
export function* asCause(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let from = index - 1;
  while (from > index - 4 && (sentence.at(from).pos === 'DET' || sentence.at(from).pos === 'ADJ')) from--;
  // "Through an oversight it was never added."
  const through = sentence.norm(from) === 'through' && from < index - 1;
  const cause = through || (joining.has(sentence.norm(from)) && sentence.hasAny(from - 4, from, causes));
  const between = sentence.norm(index + 1) === 'between' && arePeople(reading, index + 2);
  if (sentence.hasAny(from - 4, index, denials)) return;
  // What a tool or a plan overlooked is a gap of its own.
  const theirs = !oversights.has(sentence.norm(index)) || sentence.isBoundary(index + 1) || during.has(sentence.norm(index + 1));
  // "Due to a miscommunication it appeared that …": what was understood, not what came of it.
  if (sentence.hasAny(index + 1, index + 10, seeming) && !between) return;
  const led = !oversights.has(sentence.norm(index)) && sentence.norm(index + 1) === 'of' && leadsOn(reading, index + 2);
  if (through || (cause && theirs) || led || (between && misunderstandings.has(sentence.norm(index))))
    yield { from: from + 1, to: index + 1, suggestion: null };
}

/** "A misunderstanding of the flag led to it." */
function leadsOn(reading: Reading, from: number): boolean {
  const { sentence } = reading;
  for (let at = from; at < from + FARTHEST && !sentence.isBoundary(at); at++)
    if (sentence.at(at).pos === 'VERB') return leading.has(sentence.at(at).lemma) && sentence.norm(at) !== sentence.at(at).lemma;
  return false;
}

function arePeople(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 6; at++) if (isPersonAt(reading, at)) return true;
  return false;
}
