import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

const pointing = wordSet('such this these that those');
const conditions = wordSet('if unless whether should might could');
const asking = wordSet('was is were did does could can has');
const denials = wordSet('not no neither without instead than');
const designs = wordSet(
  'prevent prevents avoid avoids reduce reduces minimize minimise minimizes eliminate eliminates guard against prone risk risks room chance possibility potential protect tolerate',
);

/** Whether what stands at `index` is told of what was: not denied, asked, feared or guarded against. */
export function isSaidOfThePast(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const before = Math.max(0, index - 6);
  if (sentence.hasAny(index - 1, index, pointing)) return true;
  // "Was it caused by human error?" asks.
  if (sentence.words.at(-1)?.norm === '?' && asking.has(sentence.norm(0))) return false;
  return (
    !isDenied(reading, index) &&
    !sentence.hasAny(before, index, conditions) &&
    !mayBe(reading, before, index) &&
    !isInCase(reading, index) &&
    // To design against "human error" is to take it for the cause.
    (sentence.norm(index) === 'human' || !sentence.hasAny(before, index, designs))
  );
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

/** "was not due to human error", "rather than human error"; not "did not load, and human error" nor "but rather human error". */
function isDenied({ sentence }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (denials.has(sentence.norm(at))) return true;
    if (sentence.isBoundary(at)) return false;
  }
  return false;
}
