import type { Sentence } from '../../prose/sentence.js';
import { cased } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What somebody does to what is live. */
const doing = wordSet(
  'deploy push ship release merge restart run test store keep put commit upgrade migrate schedule leave reboot update patch roll launch change delete do write hard-code hardcode start make',
);
/** When, where and how nobody should. */
const unwise = wordSet('friday christmas eve laptop same without middle live');
const askers = wordSet('you they he she anyone anybody someone somebody');
const missing = wordSet('understand miss read get hear grasp follow unclear');
const curses = wordSet('hell heck fuck earth world');

/** "Who ships on a Friday?", "who on earth tests in production?": asked of nobody who is to answer. */
export function* whoWould({ sentence }: Reading, index: number): Iterable<Match> {
  const { length } = sentence.words;
  if (!sentence.opensAt(index) || sentence.norm(length - 1) !== '?') return;
  const cursing = curses.has(sentence.norm(index + 2)) && (sentence.norm(index + 1) === 'the' || sentence.norm(index + 1) === 'on');
  const sane = sentence.norm(index + 1) === 'in' && sentence.norm(index + 3) === 'right' && sentence.norm(index + 4) === 'mind';
  const even = sentence.norm(index + 1) === 'even' ? index + 2 : index + 1;
  const { norm, lemma } = sentence.at(even);
  const does = norm !== lemma && norm.endsWith('s') && doing.has(lemma);
  const that =
    does && lemma === 'do' && (sentence.norm(even + 1) === 'that' || sentence.norm(even + 1) === 'this') && sentence.norm(even + 2) === '?';
  if (cursing || sane || that || (does && lemma !== 'do' && sentence.hasAny(even + 1, length, unwise)))
    yield { from: index, to: firstMark(sentence), suggestion: cased(sentence.at(index).text, 'what spoke for this at the time') };
}

/** Where the question marks begin. */
function firstMark({ words }: Sentence): number {
  return words.findIndex(({ norm }) => norm === '?');
}

/** "What part of the freeze did you not understand?" */
export function* whatPart({ sentence }: Reading, index: number): Iterable<Match> {
  const asked = sentence.norm(index - 1) === 'what' || sentence.norm(index - 1) === 'which';
  if (!asked || sentence.norm(index + 1) !== 'of') return;
  const who = sentence.words.findIndex(({ norm }, at) => at > index + 1 && at < index + 18 && askers.has(norm));
  const missed = sentence.words.findIndex(({ lemma }, at) => at > index + 1 && at < index + 20 && missing.has(lemma));
  const did = sentence.words.findIndex(({ norm }, at) => at > index + 1 && (norm === 'did' || norm === 'do' || norm === 'was'));
  if (who > 0 && missed > 0 && did > 0)
    yield { from: index - 1, to: Math.max(who, missed) + 1, suggestion: cased(sentence.at(index - 1).text, 'what was hard to see here') };
}
