import { averting, isRuledOut } from '../denied.js';
import { humanWork } from '../counterfactual/human-work.js';
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
const leading = wordSet(
  'lead cause result trigger bring break make take delay prolong extend mean slow hamper hinder contribute cost drag add complicate',
);
const programs = wordSet('service services client clients server servers nodes node hosts protocol tls api apis components modules');
const FARTHEST = 8;

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
  if (isRuledOut(reading, index) || sentence.hasAny(from - 4, index, averting)) return;
  // What a tool or a plan overlooked is a gap of its own.
  const theirs = !oversights.has(sentence.norm(index)) || endsThere(reading, index + 1);
  // "Due to a miscommunication it appeared that …": what was understood, not what came of it.
  if (sentence.hasAny(index + 1, index + 10, seeming) && !between) return;
  const led = !oversights.has(sentence.norm(index)) && leadsOn(reading, index + 1);
  const work = oversights.has(sentence.norm(index)) && (isInWork(reading, index) || isAllItWas(reading, index));
  if (through || work || (cause && theirs) || led || (between && misunderstandings.has(sentence.norm(index))))
    yield { from: from + 1, to: index + 1, suggestion: null };
}

/** "Due to an oversight | the host was left out", "… during the move". */
function endsThere({ sentence }: Reading, next: number): boolean {
  const { pos } = sentence.at(next);
  return sentence.isBoundary(next) || during.has(sentence.norm(next)) || pos === 'DET' || pos === 'PRON';
}

/** "This was simply an oversight." */
function isAllItWas({ sentence }: Reading, index: number): boolean {
  let at = index - 2;
  while (sentence.at(at).pos === 'ADV') at--;
  return (
    sentence.at(index - 1).pos === 'DET' &&
    sentence.norm(at) === 'was' &&
    pronouns.has(sentence.norm(at - 1)) &&
    sentence.isBoundary(index + 1)
  );
}
const pronouns = wordSet('this that it which');

/** "An oversight in the rollover process", "oversight during the migration": in what people do. */
function isInWork({ sentence }: Reading, index: number): boolean {
  if (!places.has(sentence.norm(index + 1))) return false;
  for (let at = index + 2; at < index + 6 && !sentence.isBoundary(at); at++)
    if ((humanWork.has(sentence.norm(at)) || undertakings.has(sentence.norm(at))) && sentence.at(at + 1).pos !== 'NOUN') return true;
  return false;
}
const places = wordSet('in during');
const undertakings = wordSet(
  'process procedure procedures migration maintenance rollover rollout rotation upgrade deployment review testing cutover switchover failover handling work change ' +
    'management release renewal setup installation transition decommissioning restore',
);

/** "A misunderstanding of the flag led to it." */
function leadsOn(reading: Reading, from: number): boolean {
  const { sentence } = reading;
  // Two services are misunderstood by each other as well.
  if (sentence.hasAny(from, from + 5, programs)) return false;
  for (let at = from; at < from + FARTHEST && !sentence.isBoundary(at); at++)
    if (sentence.at(at).pos === 'VERB') return leading.has(sentence.at(at).lemma) && sentence.norm(at) !== sentence.at(at).lemma;
  return false;
}

function arePeople(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 6; at++) if (isPersonAt(reading, at)) return true;
  return false;
}
