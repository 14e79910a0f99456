import { isPerson, isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { firstVerbAfter } from './verbs.js';

/** To have done so is a slip of whoever it is said of. */
const slipping = wordSet(
  'misinterpreting misreading misunderstanding misjudging mistaking confusing forgetting overlooking neglecting underestimating overestimating mishearing misdiagnosing ' +
    'misidentifying misremembering misconstruing mistyping miscalculating disregarding ignoring',
);
/** Not to have done so is one, of somebody singled out. */
const looking = wordSet('checking testing reading verifying reviewing asking consulting thinking waiting looking confirming following');
const slips = wordSet(
  'skipped forgotten overlooked missed neglected misread misunderstood misjudged mistaken bypassed omitted ignored disregarded failed underestimated overestimated misconfigured mistyped',
);
const FARTHEST = 16;

/** The words that {@link openingGerund} looks at. */
export const gerundWords: ReadonlySet<string> = new Set([...slipping, ...looking, 'having']);

/** "Misreading the output, the engineer restarted it", "not checking the host, Dana …": of whoever the clause behind the comma is about. */
export function* openingGerund(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "Having skipped the dry run, the engineer went on."
  const slipped = sentence.norm(index) === 'having' && slips.has(sentence.norm(index + 1));
  if (sentence.norm(index) === 'having' && !slipped) return;
  const slip = slipped || slipping.has(sentence.norm(index));
  const negated = sentence.norm(index - 1) === 'not';
  const from = negated || sentence.at(index - 1).pos === 'ADV' ? index - 1 : index;
  if (slip === negated || (from > 0 && sentence.at(from - 1).kind !== 'mark')) return;
  for (let at = index + 1; at < index + FARTHEST; at++) {
    const { norm, kind } = sentence.at(at);
    if (kind !== 'mark' || norm === '(' || norm === ')') continue;
    const verb = norm === ',' ? firstVerbAfter(reading, at + 1) : null;
    if (verb === null) return;
    const subject = reading.subject(verb);
    if (slip ? isPerson(subject) : isSingledOut(subject)) yield { from, to: index + (slipped ? 2 : 1), suggestion: null };
    return;
  }
}
