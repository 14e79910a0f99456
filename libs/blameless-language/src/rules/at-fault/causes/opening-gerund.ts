import { away, carrying, harming } from '../harm.js';
import { isPerson, isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { firstVerbAfter, isTold } from '../verbs.js';

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

/** What follows the act of whoever did it is the harm. */
const doingHarm = wordSet('brick disable put delete leave violate breach risk endanger jeopardise jeopardize bypass skip', harming);
const spoilt = /^(?:un(?!ique|iform|ified)|im(?!prov)|in(?!teract|dex|c)|dis)\w+|^(?:worse|harder|obsolete|useless|broken|bigger)$/;

/** The words that {@link openingGerund} looks at. */
export const gerundWords: ReadonlySet<string> = new Set([...slipping, ...looking, 'by', 'having']);

/** "Misreading the output, the engineer restarted it", "not checking the host, Dana …": of whoever the clause behind the comma is about. */
export function* openingGerund(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'by') {
    yield* byDoingSo(reading, index);
    return;
  }
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

/** "By pulling the plug, the technician took down the rack", "by rewriting the history you broke every fork". */
function* byDoingSo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.opensAt(index) || !sentence.norm(index + 1).endsWith('ing')) return;
  for (let at = index + 2; at < index + FARTHEST && !stops.has(sentence.norm(at)); at++) {
    const { pos, norm, lemma } = sentence.at(at);
    if (pos !== 'VERB' || norm.endsWith('ing') || norm === lemma) continue;
    const subject = reading.subject(at);
    if (subject.from <= index || !isTold(reading, at)) continue;
    const harm =
      doingHarm.has(lemma) ||
      (carrying.has(lemma) && sentence.hasAny(at + 1, at + 6, away)) ||
      (lemma === 'make' && sentence.words.slice(at + 1, at + 7).some((word) => spoilt.test(word.norm)));
    if (harm && isSingledOut(subject)) yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}
const stops = wordSet('; . :');
