import { BE } from '../../prose/verb-group.js';
import { isByProgram } from '../counterfactual/human-work.js';
import { wordSet } from '../../prose/word-set.js';
import { verbBefore } from '../at-fault/verbs.js';
import type { Match, Reading } from '../rule.js';

/** What people are to go by, step by step: done wrongly, it was done by somebody. */
const procedures = wordSet(
  'procedure procedures step steps instruction instructions runbook checklist maintenance migration upgrade rollout deployment cutover failover changeover switchover handover',
);
/** Done by accident, it is nobody's fault; done like this, it is. */
const wrongly = wordSet('incorrectly improperly wrongly badly imperfectly incompletely inaccurately');
/** Not done like this, it was done wrongly. */
const rightly = wordSet('correctly properly fully completely');
const carriedOut = wordSet('execute perform follow carry conduct apply enter undertake do run');
const slips = wordSet('error errors mistake mistakes slip slips lapse lapses deviation deviations');
const during = wordSet('in while when during by');
const following = wordSet('following executing carrying performing typing entering transcribing keying copying pasting');
const out = wordSet('out');
const orders = wordSet('order sequence');
const FARTHEST = 5;

const wrong = wordSet('incorrect improper wrong faulty erroneous reverse');
const execution = wordSet('execution performance');

/** The words that {@link wronglyDone} looks at. */
export const wronglyDoneWords: ReadonlySet<string> = new Set([...wrongly, ...rightly, ...slips, ...execution, ...orders]);

/** "A wrongly performed cutover", "the procedure was performed incorrectly", "errors in following the procedure". */
export function* wronglyDone(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  if (slips.has(sentence.norm(index))) {
    yield* slipDuring(reading, index);
    return;
  }
  if (execution.has(sentence.norm(index))) {
    const of = sentence.norm(index + 1) === 'of' && sentence.hasAny(index + 2, index + 6, procedures);
    if (wrong.has(sentence.norm(index - 1)) && of) yield { from: index - 1, to: index + 1, suggestion: null };
    return;
  }
  if (orders.has(sentence.norm(index))) return yield* outOfOrder(reading, index);
  if (!rightly.has(sentence.norm(index))) yield* asAttribute(reading, index);
  yield* asPredicate(reading, index);
}

/** "The steps were followed in the wrong order." */
function* outOfOrder(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  const verb = sentence.norm(index - 3) === 'in' ? verbBefore(reading, index - 3, FARTHEST) : null;
  if (verb === null || !wrong.has(sentence.norm(index - 1)) || !carriedOut.has(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  const steps = group.passive ? procedures.has(sentence.norm(group.start - 1)) : sentence.hasAny(verb + 1, index - 3, procedures);
  if (steps && !group.negated && group.modal === null && !isByProgram(reading, verb)) yield { from: verb, to: index + 1, suggestion: null };
}

/** "Errors in following the steps", "a mistake during the cabling"; "errors while performing searches" are a program's. */
function* slipDuring({ sentence }: Reading, index: number): Iterable<Match> {
  if (!during.has(sentence.norm(index + 1))) return;
  const doing = sentence.norm(index + 2);
  const performing = doing !== 'performing' || sentence.hasAny(index + 3, index + 7, procedures);
  const mistaken = sentence.norm(index).startsWith('mistake') && sentence.norm(index + 1) !== 'in' && sentence.norm(index + 1) !== 'by';
  const work =
    mistaken &&
    (doing.endsWith('ing') || sentence.hasAny(index + 2, index + 6, procedures) || sentence.hasAny(index + 3, index + 5, works));
  // "A mistake in setting up the cluster": whoever sets up, writes or copies is somebody.
  const inDoing = faults.has(sentence.norm(index)) && sentence.norm(index + 1) === 'in' && handwork.has(doing);
  if ((following.has(doing) && performing) || work || inDoing) yield { from: index, to: index + 3, suggestion: null };
}
const faults = wordSet('mistake mistakes slip slips lapse lapses');
const handwork = wordSet(
  'setting preparing configuring deploying applying merging writing copying wiring cabling labelling labeling installing editing planning choosing picking calculating estimating sizing updating ' +
    'rolling restoring migrating moving removing deleting naming assigning provisioning patching upgrading handling reading interpreting translating counting reviewing approving releasing',
);
const works = wordSet(
  'work deploy change update switch cabling swap restart cleanup intervention edit merge conversion refactoring refactor transition',
);

function* asAttribute({ sentence }: Reading, index: number): Iterable<Match> {
  if (!carriedOut.has(sentence.at(index + 1).lemma)) return;
  for (let at = index + 2; at < index + 5 && sentence.at(at).kind === 'word'; at++) {
    if (!procedures.has(sentence.norm(at))) continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

function* asPredicate(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = out.has(sentence.norm(index - 1)) ? index - 2 : index - 1;
  const verb = BE.has(sentence.norm(before)) ? index + 1 : before;
  if (!carriedOut.has(sentence.at(verb).lemma) || sentence.at(verb).pos !== 'VERB') return;
  const group = reading.group(verb);
  if (
    !group.passive ||
    group.negated !== rightly.has(sentence.norm(index)) ||
    group.modal !== null ||
    isByProgram(reading, Math.max(verb, index))
  )
    return;
  if (procedures.has(sentence.norm(group.start - 1))) yield { from: group.start, to: Math.max(verb, index) + 1, suggestion: null };
}
