import { HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Reading } from '../../rule.js';

/** What might have been. */
export const alternatives = wordSet('would could might');
export const averted = wordSet('preventable avoidable prevented avoided averted');
const consequence: ReadonlySet<string> = new Set([...HAVE, 'be']);

/** Whether a sentence says, behind what a condition begins with, what would have come of it. */
export function hasAlternative({ sentence }: Reading, from: number): boolean {
  return sentence.words.some(
    ({ norm }, at) =>
      ((at > from || from > 0) && (norm === 'would' || norm === 'could' || norm === 'might') && sentence.hasAny(at, at + 4, consequence)) ||
      (averted.has(norm) && sentence.norm(at - 1) !== 'not'),
  );
}
