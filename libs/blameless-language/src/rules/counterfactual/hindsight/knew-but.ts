import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import { BE } from '../../../prose/verb-group.js';
import { nots } from '../../../prose/function-words.js';
import type { Match, Reading } from '../../rule.js';

const turning = wordSet('but yet though and however');
const undone = wordSet('nothing nobody ignored postponed deprioritised deprioritized forgot');
const doing = wordSet(
  'do did get got act acted fix fixed take took address addressed follow followed happened happen finish finished tell told change changed',
);
const badly = wordSet('wrong bad costly fatal mistake mistaken unwise poor premature disastrous error');
const costly = wordSet('cost delay delayed prolonged extended worsened aggravated');
const good = wordSet('nothing little saved not');
const wishing = wordSet('wish wished');
const FARTHEST = 18;

/** "We knew about the limit but did nothing", "we had planned to rotate it but never did". */
export function* knewBut(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (sentence.hasAny(index - 3, index, wishing)) return;
  if (group.negated || group.modal !== null || group.passive || !isPerson(reading.subject(index))) return;
  if (sentence.norm(index) !== 'knew' && sentence.norm(index) !== 'known' && sentence.norm(index + 1) !== 'to') return;
  for (let at = index + 2; at < Math.min(sentence.words.length, index + FARTHEST); at++) {
    if (!turning.has(sentence.norm(at))) continue;
    const end = Math.min(sentence.words.length, at + 5);
    const never = sentence.words.findIndex(({ norm }, not) => not > at && not < end && nots.has(norm));
    // "But the host did not answer" is about something else.
    if (sentence.at(at + 1).pos === 'DET') return;
    const left =
      sentence.hasAny(at + 1, end, undone) || (never > 0 && sentence.norm(at) !== 'and' && sentence.hasAny(never + 1, never + 3, doing));
    if (!left) continue;
    yield { from: index, to: sentence.clauseEnd(at + 1), suggestion: null };
    return;
  }
}

/** "The decision to wait turned out to be wrong", "the decision not to roll back cost us two hours". */
export function* decidedWrongly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to' && !sentence.has(index + 1, 'not', 'to')) return;
  const end = Math.min(sentence.words.length, index + FARTHEST);
  for (let at = index + 3; at < end && sentence.at(at).kind === 'word'; at++) {
    const cost = costly.has(sentence.norm(at)) && !BE.has(sentence.norm(at - 1)) && !sentence.hasAny(at + 1, at + 3, good);
    const proved =
      proving.has(sentence.norm(at)) && sentence.hasAny(at + 1, Math.min(end, at + 6), badly) && !sentence.hasAny(at + 1, at + 3, good);
    if (!cost && !proved) continue;
    yield { from: index, to: proved ? sentence.clauseEnd(at) : at + 1, suggestion: null };
    return;
  }
}
const proving = wordSet('was turned proved');
