import { BE } from '../../prose/verb-group.js';
import { isByProgram } from '../counterfactual/human-work.js';
import { wordSet } from '../rule.js';
import type { Match, Reading } from '../rule.js';

/** What people are to go by, step by step: done wrongly, it was done by somebody. */
const procedures = wordSet(
  'procedure procedures step steps instruction instructions runbook checklist maintenance migration upgrade rollout deployment cutover failover changeover switchover handover',
);
const wrongly = wordSet('incorrectly improperly wrongly mistakenly badly erroneously imperfectly incompletely inaccurately');
const carriedOut = wordSet('execute perform follow carry conduct apply enter undertake do run');
const slips = wordSet('error errors mistake mistakes slip slips lapse lapses deviation deviations');
const during = wordSet('in while when during by');
const following = wordSet('following executing carrying performing typing entering transcribing keying copying pasting');
const out = wordSet('out');

const wrong = wordSet('incorrect improper wrong faulty erroneous');
const execution = wordSet('execution performance');

/** The words that {@link wronglyDone} looks at. */
export const wronglyDoneWords: ReadonlySet<string> = new Set([...wrongly, ...slips, ...execution]);

/** "A wrongly performed cutover", "the procedure was performed incorrectly", "errors in following the procedure". */
export function* wronglyDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (slips.has(sentence.norm(index))) {
    if (during.has(sentence.norm(index + 1)) && following.has(sentence.norm(index + 2)))
      yield { from: index, to: index + 3, suggestion: null };
    return;
  }
  if (execution.has(sentence.norm(index))) {
    const of = sentence.norm(index + 1) === 'of' && sentence.hasAny(index + 2, index + 6, procedures);
    if (wrong.has(sentence.norm(index - 1)) && of) yield { from: index - 1, to: index + 1, suggestion: null };
    return;
  }
  yield* asAttribute(reading, index);
  yield* asPredicate(reading, index);
}

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
  if (!group.passive || group.negated || group.modal !== null || isByProgram(reading, Math.max(verb, index))) return;
  if (procedures.has(sentence.norm(group.start - 1))) yield { from: group.start, to: Math.max(verb, index) + 1, suggestion: null };
}
