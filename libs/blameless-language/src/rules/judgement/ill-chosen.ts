import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What a way may well be called that is still open: of a decision only once it was taken. */
export const illChosenWords = wordSet(
  'dangerous risky premature unsound unjustified unjustifiable flawed unfortunate unsafe hazardous mistaken',
);
const decisions = wordSet(
  'decision decisions choice choices call calls move moves judgement judgment gamble bet shortcut compromise assumption assumptions',
);
const past = wordSet('was were been made took made');
const ofPrograms = wordSet(
  'scheduler planner optimizer optimiser autoscaler routing eviction scheduling scaling caching election balancer algorithm model compiler allocator placement',
);

/** "This was a dangerous decision", "the team made an unsound judgement". */
export function* illChosenDecision({ sentence }: Reading, index: number): Iterable<Match> {
  if (!decisions.has(sentence.norm(index + 1)) || !sentence.hasAny(index - 5, index, past) || sentence.hasAny(0, index, ofPrograms)) return;
  yield { from: index, to: index + 2, suggestion: sentence.written(index + 1, index + 2) };
}
