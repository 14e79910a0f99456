import { isPersonIfActing } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { verbBefore } from '../at-fault/verbs.js';
import type { Match, Reading } from '../rule.js';

const FARTHEST = 7;

/** The words that {@link takenSeriously} looks at. */
export const seriousWords: ReadonlySet<string> = wordSet('seriously lightly');

/** "They do not take their backups seriously", "something that many take lightly": of people. */
export function* takenSeriously(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = verbBefore(reading, index, FARTHEST);
  if (verb === null || sentence.at(verb).lemma !== 'take' || sentence.norm(verb).endsWith('ing')) return;
  const group = reading.group(verb);
  // "We do not take it lightly", "we take it seriously".
  if (group.negated !== (sentence.norm(index) === 'seriously') || group.modal !== null) return;
  if (group.passive || isPersonIfActing(reading.subject(verb))) yield { from: group.start, to: index + 1, suggestion: null };
}
