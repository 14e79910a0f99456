import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast } from '../verbs.js';

/** What is no choice of a person's, or none to regret. */
const harmless = wordSet('see find get receive learn be have need become look report notice');
const some = wordSet('some whatever unknown unclear');
const FARTHEST = 16;

/** The words that {@link instead} looks at. */
export const insteadWords: ReadonlySet<string> = new Set(['instead', 'reason', 'reasons']);

/** "The engineer ran it on the live host instead of the spare", "for some reason the technician pulled both", of somebody singled out. */
export function* instead(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (norm === 'instead') {
    // What somebody did instead of doing something else is a choice; instead of something, a slip.
    if (
      sentence.norm(index + 1) !== 'of' ||
      (index > 0 && sentence.norm(index + 2).endsWith('ing') && sentence.at(index + 2).pos === 'VERB')
    )
      return;
    const verb = index === 0 ? mainVerb(reading, index) : verbBefore(reading, index);
    if (verb !== null && isChosen(reading, verb)) yield { from: index, to: index + 2, suggestion: null };
    return;
  }
  const from = sentence.norm(index - 2) === 'for' ? index - 2 : index - 3;
  if (sentence.norm(from) !== 'for' || !sentence.hasAny(from + 1, index, some)) return;
  const verb = nextVerb(reading, index + 1);
  if (verb !== null && isChosen(reading, verb)) yield { from, to: index + 1, suggestion: null };
}

function isChosen(reading: Reading, verb: number): boolean {
  if (harmless.has(reading.sentence.at(verb).lemma) || !isToldOfThePast(reading, verb)) return false;
  return isSingledOut(reading.subject(verb));
}

/** "Instead of this, somebody did that": the verb behind the comma. */
function mainVerb(reading: Reading, index: number): number | null {
  const comma = reading.sentence.words.findIndex(({ norm }, at) => at > index && norm === ',');
  return comma < 0 ? null : nextVerb(reading, comma + 1);
}

function nextVerb({ sentence }: Reading, from: number): number | null {
  for (let at = from; at < from + FARTHEST / 2; at++) {
    if (sentence.at(at).kind === 'mark' && sentence.norm(at) !== ',') return null;
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return at;
  }
  return null;
}

function verbBefore({ sentence }: Reading, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && sentence.at(at).kind !== 'mark'; at--)
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return at;
  return null;
}
