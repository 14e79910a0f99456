import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { isPersonAt } from '../done-by.js';
import { firstVerbAfter, isTold, verbBefore } from '../verbs.js';

/** What nobody is reproached for not having done, or praised for. */
const harmless = wordSet(
  'losing causing affecting impacting interrupting disrupting breaking needing requiring having seeing finding hitting incurring triggering impairing touching disturbing ' +
    'dropping raising resolving restoring fixing improving helping succeeding becoming being getting using adding editing modifying rebooting restarting failing error errors ' +
    'damaging exceeding compromising introducing creating changing increasing reducing exposing blocking moving shifting relying depending receiving',
);
/** Not to have changed anything is one where it was to be changed. */
const unchanged = wordSet('changing fixing touching editing resolving');
const whatever = wordSet('anything it them any');
/** What somebody had, or had not, from others. */
const leave = wordSet(
  'warning word notice permission authorisation authorization approval consent announcement consultation coordination explanation ado backup reason',
);
const virtues = wordSet('thorough careful cautious sure certain attentive aware asked prompted authorised authorized qualified familiar');
const knowledge = wordSet('experience training knowledge understanding familiarity clue qualification qualifications expertise');
const hardlyAny = wordSet('no little insufficient limited inadequate zero scant');
const FARTHEST = 14;

/** The words that {@link without} looks at. */
export const withoutWords: ReadonlySet<string> = new Set(['without', 'w', ...knowledge]);

/** "Merged it without running the suite", "an engineer with no experience of it", of somebody singled out. */
export function* without(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (knowledge.has(sentence.norm(index))) {
    const unversed = hardlyAny.has(sentence.norm(index - 1)) && sentence.norm(index - 2) === 'with' && isPersonAt(reading, index - 3);
    if (unversed) yield { from: index - 2, to: index + 1, suggestion: null };
    return;
  }
  if (sentence.norm(index) === 'w') {
    // "w/o", of which the stroke is no word.
    if (sentence.norm(index + 1) === 'o') yield* untaken(reading, index, index + 1);
    return;
  }
  yield* untaken(reading, index, index);
}

/** What stands behind "without", which goes from `from` to `index`. */
function* untaken(reading: Reading, from: number, index: number): Iterable<Match> {
  const { sentence } = reading;
  const doing = sentence.at(index + 1).pos === 'ADV' || sentence.norm(index + 1) === 'to' ? index + 2 : index + 1;
  const being = sentence.norm(doing) === 'being' && virtues.has(sentence.norm(doing + 1));
  const none = withoutLeave(reading, index);
  if (!being && none === null && !isCareUntaken(reading, doing)) return;
  const verb = opensClause(reading, from) ? verbAfterComma(reading, doing) : verbBefore(reading, from, FARTHEST);
  if (verb === null || !isTold(reading, verb)) return;
  const subject = reading.subject(verb);
  if (
    isCrew(reading, subject) ||
    (subject.kind === 'we' && caring.has(sentence.norm(sentence.norm(doing) === 'having' ? doing + 1 : doing)))
  )
    yield { from, to: none ?? doing + (being || sentence.at(doing + 1).pos === 'VERB' ? 2 : 1), suggestion: null };
}

/** "Without testing it, I pushed it", "and without asking, restarted it". */
function opensClause({ sentence }: Reading, at: number): boolean {
  const before = sentence.norm(at - 1);
  return at === 0 || before === 'and' || before === 'but' || before === ',';
}

/** The verb of the clause that it opens, or, where another one stands before, of that: its subject is theirs as well. */
function verbAfterComma(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  const opening = sentence.words.findIndex(({ norm }) => norm === 'without');
  for (let at = opening - 1; at >= Math.max(0, opening - FARTHEST); at--)
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return at;
  for (let at = from + 1; at < from + FARTHEST; at++) {
    if (sentence.norm(at) === ',') return firstVerbAfter(reading, at + 1);
    if (sentence.at(at).kind === 'mark') break;
  }
  return null;
}

/** "Without draining it", "without to verify"; not "without losing any". */
function isCareUntaken({ sentence }: Reading, at: number): boolean {
  const { norm } = sentence.at(at);
  // "Without having a plan", "without having read it".
  if (norm === 'having')
    return sentence.hasAny(at + 1, at + 6, provisions) || (sentence.at(at + 1).pos === 'VERB' && sentence.norm(at + 1) !== 'to');
  if (sentence.norm(at - 1) === 'to') return sentence.at(at).pos === 'VERB';
  if (unchanged.has(norm) && whatever.has(sentence.norm(at + 1))) return true;
  return norm.length > 5 && norm.endsWith('ing') && norm !== 'anything' && norm !== 'nothing' && !harmless.has(norm) && !noRoom.has(norm);
}
/** Care that a collective takes, or does not take, as well. */
const caring = wordSet(
  'checking testing verifying reviewing validating double-checking reading asking consulting thinking considering telling informing warning announcing coordinating rehearsing inspecting ' +
    'notifying checked tested verified reviewed validated read asked consulted thought considered told informed communicating confirming following looking planning understanding realising realizing',
);
const provisions = wordSet(
  'plan plans backup backups fallback permission approval rollback strategy knowledge understanding idea clue access-review tests',
);
const noRoom = wordSet(
  'warning training monitoring logging tracing caching locking testing batching routing scheduling paging alerting timing sharding versioning',
);

/** "Without a word to them", "without so much as a warning". */
function withoutLeave({ sentence }: Reading, index: number): number | null {
  for (let at = index + 1; at <= index + MOST_BETWEEN && sentence.at(at).kind === 'word'; at++)
    if (leave.has(sentence.norm(at))) return at + 1;
  return null;
}
const MOST_BETWEEN = 6;
