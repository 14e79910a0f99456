import { wordSet } from '../../prose/word-set.js';
import { isRuledOut } from '../denied.js';
import type { Reading } from '../rule.js';

const pointing = wordSet('such this these that those');
const conditions = wordSet('if unless whether should might could');
const asking = wordSet('was is were did does could can has');
const designs = wordSet(
  'prevent prevents avoid avoids reduce reduces minimize minimise minimizes eliminate eliminates guard against prone risk risks room chance possibility potential protect tolerate ' +
    'resilient resilience robust robustness tolerant tolerance immune resistant hardened susceptible vulnerable sensitive forgiving',
);

/** Whether what stands at `index` is told of what was: not denied, asked, feared or guarded against. */
export function isSaidOfThePast(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const before = Math.max(0, index - 6);
  if (sentence.hasAny(index - 1, index, pointing)) return true;
  // "Was it caused by human error?" asks.
  if (sentence.words.at(-1)?.norm === '?' && asking.has(sentence.norm(0))) return false;
  return (
    !isRuledOut(reading, index) &&
    !sentence.hasAny(before, index, conditions) &&
    !mayBe(reading, before, index) &&
    !isInCase(reading, index) &&
    !isInGeneral(reading, index) &&
    !isOneOfAny(reading, index) &&
    // To design against "human error" is to take it for the cause.
    (sentence.norm(index) === 'human' || !sentence.hasAny(before, index, designs))
  );
}

/** "Human error is a natural thing", "operator errors will happen": what is so at all times, and not what happened. */
export function isInGeneral({ sentence }: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 3 && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    if (lasting.has(norm)) return sentence.hasAny(at + 1, at + 4, natural);
    if (possible.has(norm)) return sentence.norm(at + 1) !== 'have' && sentence.norm(at + 2) !== 'have';
    if (norm === 'happen' || norm === 'happens' || norm === 'occurs') return true;
  }
  return false;
}
const lasting = wordSet('is are');
const natural = wordSet(
  'inevitable unavoidable inescapable natural normal common commonplace expected possible always bound part unpreventable universal certain ubiquitous',
);
const possible = wordSet('will can may');

/** "Whether one calls it human error, a bug or fate": one of the names that it might be given. */
function isOneOfAny({ sentence }: Reading, index: number): boolean {
  const opening = sentence.norm(0) === 'whether' || sentence.has(0, 'be', 'it') || sentence.norm(0) === 'call';
  return opening && sentence.words.some(({ norm }, at) => norm === 'or' && at > 0 && at < index + 8);
}

/** "May be an operator error"; not "on 4 May". */
function mayBe({ sentence }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (sentence.norm(at) === 'may' && (at === 0 || sentence.at(at).text !== 'May')) return true;
  }
  return false;
}

/** "in case of an operator error"; "it was a case of operator error" tells what happened. */
function isInCase({ sentence }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) if (sentence.norm(at) === 'case') return sentence.norm(at - 1) === 'in';
  return false;
}
