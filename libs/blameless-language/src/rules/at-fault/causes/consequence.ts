import { losses } from '../harm.js';
import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isTold } from '../verbs.js';

/** What an act leads to. */
const leading = wordSet(
  'causing triggering leading resulting creating caused triggered led resulted creates causes triggers leads forcing',
);
/** What does harm by itself. */
const harming = wordSet(
  'breaking crashing wiping corrupting overloading destroying killing deleting exposing locking broke crashed wiped corrupted overloaded destroyed killed exposed locked clobbering overwriting breaks crashes wipes corrupts overloads destroys kills exposes locks clobbers',
);
const carrying = wordSet('making taking bringing knocking took brought knocked takes brings shutting');
const away = wordSet('down offline out worse');
const harms = wordSet(
  'havoc overload degradation spike unavailability fail break stop hang exhausted load timeouts lockout not wrong',
  losses,
);
const FARTHEST = 9;

/** The words that {@link consequence} looks at. */
export const consequenceWords: ReadonlySet<string> = new Set([...leading, ...harming, ...carrying]);

/** "Anna deployed it at noon, causing an outage", "…, which took down the API": what an act of somebody with a name led to. */
export function* consequence(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const participle = norm.endsWith('ing');
  const comma = commaBefore(reading, index, participle);
  if (comma === null) yield* harmfulWork(reading, index);
  if (comma === null || !isHarm(reading, index)) return;
  for (let at = comma - 1; at >= Math.max(0, comma - 20); at--) {
    if (sentence.at(at).pos !== 'VERB' || sentence.norm(at).endsWith('ing')) continue;
    const subject = reading.subject(at);
    // That somebody made it worse is said of a role as well.
    const held = subject.kind === 'named' || (norm === 'making' && isSingledOut(subject));
    if (held && isTold(reading, at)) yield { from: index, to: endOfHarm(reading, index), suggestion: null };
    return;
  }
}

/** "Dana merges a change that breaks the queue": what somebody with a name put in place. */
function* harmfulWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!relatives.has(sentence.norm(index - 1)) || !isHarm(reading, index)) return;
  for (let at = index - 2; at >= Math.max(0, index - 10) && !relatives.has(sentence.norm(at)); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    const placed = placing.has(sentence.at(at).lemma) && isTold(reading, at) && reading.subject(at).kind === 'named';
    if (placed) yield { from: at, to: endOfHarm(reading, index), suggestion: null };
    return;
  }
}
const relatives = wordSet('that which');
const placing = wordSet('merge deploy push commit release ship apply run enable install sync write introduce make');

/** The comma before "causing", "thereby causing" or "which caused"; null where there is none. */
function commaBefore({ sentence }: Reading, index: number, participle: boolean): number | null {
  const before = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  if (!participle) return sentence.norm(before) === 'which' && sentence.norm(before - 1) === ',' ? before - 1 : null;
  return sentence.norm(before) === ',' ? before : null;
}

/** Whether a verb says what harm came of something. */
export function isHarm(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (harming.has(norm)) return true;
  const end = endOfHarm(reading, index);
  return sentence.hasAny(index + 1, end, carrying.has(norm) ? away : harms);
}

function endOfHarm({ sentence }: Reading, index: number): number {
  return Math.min(sentence.clauseEnd(index + 1), index + FARTHEST);
}
