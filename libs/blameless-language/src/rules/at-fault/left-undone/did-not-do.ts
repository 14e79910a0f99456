import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** What somebody on duty does. */
const rounds = wordSet(
  'check checks handover hand-over handoff backup backups test tests review reviews round rounds inspection inspections verification walkthrough walk-through restore rehearsal ' +
    'maintenance drill homework paperwork follow-up dry-run cleanup risk-assessment due-diligence',
);
const FARTHEST = 6;

/** The words that {@link didNotDo} looks at. */
export const doWords: ReadonlySet<string> = new Set(['do']);

/** "The night shift did not do the hourly checks", of somebody singled out. */
export function* didNotDo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.negated || sentence.norm(index) !== 'do' || sentence.norm(group.start) !== 'did') return;
  const end = Math.min(sentence.clauseEnd(index + 1), index + FARTHEST);
  if (!sentence.hasAny(index + 1, end, rounds) || !isSingledOut(reading.subject(index))) return;
  yield { from: group.start, to: sentence.clauseEnd(index + 1), suggestion: null };
}
