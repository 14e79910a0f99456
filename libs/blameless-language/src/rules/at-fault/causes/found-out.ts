import { clauseMarks } from '../../../prose/function-words.js';
import { isAdverb } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import { handsOn } from '../../human-error/hands-on.js';
import type { Match, Reading } from '../../rule.js';
import { isNameAt } from '../done-by.js';

/** How it is told that it came out. */
const comingOut = wordSet('turn discover find realise realize learn emerge transpire determine establish');
const helping = wordSet('had has');
/** What mends it is no reproach. */
const mending = wordSet('revert restart fix add replace clean reboot roll approve release publish migrate point announce acknowledge');
const sameInThePast = wordSet('set put cut hit shut let');
const FARTHEST = 16;

/** The words that {@link foundOut} looks at. */
export const findingWords: ReadonlySet<string> = comingOut;

/** "It turned out that Dana had renamed the bucket", "finds that the zone was edited by Dana": who did it, as what was found out. */
export function* foundOut(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const out = sentence.norm(index + 1) === 'out';
  const that = out ? index + 2 : index + 1;
  const joined = sentence.norm(that) === 'that';
  // "Dana found the edited file" tells no fact.
  if (!joined && !(out && sentence.at(index).lemma === 'turn')) return;
  const start = joined ? that + 1 : that;
  const who = isNameAt(reading, start)
    ? isNameAt(reading, start + 1) || sentence.at(start + 1).pos === 'PROPN'
      ? start + 1
      : start
    : null;
  const verb = who === null ? null : afterHelping(reading, who + 1);
  if (verb !== null && isDeed(reading, verb)) yield { from: start, to: verb + 1, suggestion: null };
  else if (who === null) yield* doneByName(reading, start);
}

function afterHelping({ sentence }: Reading, from: number): number {
  let at = from;
  while (helping.has(sentence.norm(at)) || isAdverb(sentence.norm(at), sentence.at(at).pos)) at++;
  return at;
}

function isDeed({ sentence }: Reading, verb: number): boolean {
  const { norm, lemma, pos } = sentence.at(verb);
  if (!(handsOn.has(lemma) || handsOn.has(norm)) || mending.has(lemma)) return false;
  return pos === 'VERB' && ((norm !== lemma && !norm.endsWith('ing')) || sameInThePast.has(norm));
}

/** "The group was changed outside of the tool by Dana." */
function* doneByName(reading: Reading, from: number): Iterable<Match> {
  const { sentence } = reading;
  let deed: number | null = null;
  for (let at = from; at < from + FARTHEST && at < sentence.words.length && !clauseMarks.has(sentence.norm(at)); at++) {
    if (deed === null && isDeed(reading, at) && isDoneTo(reading, at)) deed = at;
    else if (deed !== null && sentence.norm(at) === 'by' && isNameAt(reading, at + 1)) {
      yield { from: deed, to: at + 2, suggestion: null };
      return;
    }
  }
}

function isDoneTo(reading: Reading, verb: number): boolean {
  const { passive, negated, modal } = reading.group(verb);
  return passive && !negated && modal === null;
}
