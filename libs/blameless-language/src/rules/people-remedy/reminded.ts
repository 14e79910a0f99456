import { isPeopleNoun } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** The words that {@link remindedAt} looks at: what was told to people afterwards. */
export const remindedWords = wordSet(
  'reminded instructed trained briefed rebriefed re-briefed coached retrained disciplined reprimanded admonished counselled counseled lectured re-educated sensitised sensitized re-sensitised re-sensitized re-instructed reinstructed re-trained re-schooled',
);

/** "Staff have been reminded of the procedure", "corrective action: employee counselled". */
export function* remindedAt(reading: Reading, index: number): Iterable<Match> {
  yield* wereReminded(reading, index);
  if (index > 0 && index < 6) yield* noted(reading, index);
}

/** "Staff have been reminded of the procedure." */
function* wereReminded(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const again = schooledAgain.has(sentence.norm(index));
  if (!group.passive || group.negated || !(group.perfect || again || sentence.norm(index - 1) === 'were')) return;
  const subject = reading.subject(index);
  if (isPerson(subject) || (again && subject.kind === 'doubtful')) yield { from: index - 1, to: index + 1, suggestion: null };
}

/** What is done to nobody but people. */
const schooledAgain = wordSet(
  'retrained re-trained re-educated re-instructed reinstructed sensitised sensitized reprimanded admonished lectured counselled counseled disciplined',
);

/** "Team reminded of the freeze", "on-call instructed to wait", as a note of what was done. */
function* noted({ sentence }: Reading, index: number): Iterable<Match> {
  const next = sentence.norm(index + 1);
  // "Corrective action: employee counselled."
  const alone = sentence.opensAt(index - 1) && sentence.isBoundary(index + 1);
  if (
    isPeopleNoun(sentence.norm(index - 1)) &&
    (alone || next === 'to' || next === 'of' || next === 'not' || next === 'about' || next === 'on')
  )
    yield { from: index - 1, to: index + 1, suggestion: null };
}
