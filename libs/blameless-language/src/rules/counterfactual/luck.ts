import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

const alternatives = wordSet('would could might');
/** "Had we not been monitoring, it would have spread": that they did it was good, unless what they did not do would have averted it. */
export function isLuck({ sentence }: Reading, had: number): boolean {
  if (!sentence.hasAny(had - 4, had + 3, not)) return false;
  return !sentence.words.some(
    ({ norm }, at) =>
      alternatives.has(norm) &&
      (sentence.norm(at + 1) === 'not' || sentence.hasAny(at + 1, at + 6, relieved) || sentence.hasAny(at + 1, at + 3, still)),
  );
}
const not = wordSet('not');
const still = wordSet('still');
const relieved = wordSet(
  'avoided prevented averted caught found noticed spotted detected seen mitigated shortened limited resolved fixed recovered known sooner earlier fine better',
);
