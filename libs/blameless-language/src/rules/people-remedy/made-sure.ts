import { nots } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import { isByProgram } from '../counterfactual/human-work.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople } from './asked.js';
import { attentiveDeeds } from './conduct-of-work.js';

const FARTHEST = 10;
const well = wordSet('properly carefully thoroughly diligently consistently rigorously adequately strictly sufficiently');
const done = wordSet(
  'reviewed tested checked verified communicated followed announced read planned rehearsed vetted inspected understood observed done',
);
const byHand = wordSet(
  'edits edit pushes push merges merge deploys deploy touches touch forgets forget runs restarts skips skip assumes assume',
);

/** The words that {@link madeSure} looks at. */
export const madeSureWords = wordSet('sure ensure');

/** "Ensure that changes are properly reviewed", "make sure to not use it", "make sure nobody edits it by hand". */
export function* madeSure(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = sentence.norm(index) === 'sure' ? index - 1 : index;
  if ((from < index && sentence.norm(from) !== 'make') || !isAskedOfPeople(reading, from)) return;
  const next = index + 1;
  const notTo =
    (sentence.norm(next) === 'not' && sentence.norm(next + 1) === 'to') ||
    (sentence.norm(next) === 'to' && nots.has(sentence.norm(next + 1)));
  if (notTo) yield { from, to: next + 3, suggestion: null };
  if (sentence.norm(next) === 'to' && isMinded(reading, next + 1)) yield { from, to: next + 3, suggestion: null };
  const clause = sentence.norm(next) === 'that' ? next + 1 : next;
  const nobody = sentence.norm(clause) === 'nobody' ? clause + 1 : sentence.has(clause, 'no', 'one') ? clause + 2 : null;
  if (nobody !== null && byHand.has(sentence.norm(nobody))) yield { from, to: nobody + 1, suggestion: null };
  for (let at = clause + 1; at < clause + FARTHEST && !sentence.isBoundary(at); at++) {
    if (!done.has(sentence.norm(at)) || isByProgram(reading, at)) continue;
    if (
      sentence.hasAny(clause, at, well) ||
      well.has(sentence.norm(at + 1)) ||
      (sentence.norm(at + 1) === 'more' && well.has(sentence.norm(at + 2)))
    )
      yield { from, to: at + 1, suggestion: null };
    return;
  }
}

/** "Always read it": "to always set the limit" may be of a template. */
function isMinded({ sentence }: Reading, at: number): boolean {
  return sentence.norm(at) === 'always' && attentiveDeeds.has(sentence.norm(at + 1));
}
