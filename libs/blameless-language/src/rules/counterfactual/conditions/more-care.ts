import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** "If more attention had been paid", "prevented by a more careful review". */
export function* moreAttention({ sentence }: Reading, index: number): Iterable<Match> {
  const paid = sentence.norm(index + 1) === 'had' && sentence.norm(index + 2) === 'been';
  if (sentence.norm(index - 1) === 'more' && paid) yield { from: index - 1, to: index + 4, suggestion: null };
}

/** "Had the alerts been taken seriously", "was not taken seriously". */
export function* takenSeriously({ sentence }: Reading, index: number): Iterable<Match> {
  const { lemma } = sentence.at(index - 1);
  if (lemma === 'take' && sentence.hasAny(0, index, wordSet('had not never'))) yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "With more care, the entry would have been seen." */
export function* withMoreCare({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'more' || !sentence.hasAny(Math.max(0, index - 5), index, wordSet('with'))) return;
  const alternative = sentence.words.findIndex(({ norm }, at) => at > index && (norm === 'would' || norm === 'could'));
  if (alternative > 0 && sentence.norm(alternative + 1) === 'have') yield { from: index - 1, to: index + 1, suggestion: null };
}
