import { examining, speaking, thinking } from '../../people/attention.js';
import { isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What is the least that one might do. */
const least = wordSet(
  'try bother reply respond answer apologise apologize have open mention plan attempt document call',
  examining,
  speaking,
  thinking,
);
const basics = wordSet('basic basics elementary simplest fundamental rudimentary');
const dues = wordSet(
  'precaution precautions hygiene checks care diligence discipline competence safeguards housekeeping basics measures rules practices principles tests steps',
);
const wanting = wordSet('not neglected missing lacking ignored skipped forgotten overlooked absent disregarded');

/** The words that {@link notEven} and {@link basicsWanting} look at. */
export const evenWords: ReadonlySet<string> = wordSet('even');
export const basicWords: ReadonlySet<string> = basics;

/** "They did not even look", of somebody singled out. */
export function* notEven(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = index + 1;
  if (!least.has(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  if (!group.negated || !(sentence.norm(group.start) === 'did' || sentence.norm(group.start) === 'had') || group.passive) return;
  if (isSingledOut(reading.subject(verb))) yield { from: group.start, to: verb + 1, suggestion: null };
}

/** "Basic precautions were not taken", "even the basics were missing". */
export function* basicsWanting({ sentence }: Reading, index: number): Iterable<Match> {
  const self = sentence.norm(index) === 'basics';
  const what = self ? index : [index + 1, index + 2].find((at) => dues.has(sentence.norm(at)));
  if (what === undefined) return;
  for (let at = what + 1; at <= what + 4 && !sentence.isBoundary(at); at++) {
    if (sentence.norm(at) !== 'was' && sentence.norm(at) !== 'were' && sentence.norm(at) !== 'been') continue;
    const how = sentence.hasAny(at + 1, at + 3, wanting) || sentence.norm(at - 1) === 'not';
    if (how) yield { from: index, to: Math.min(sentence.clauseEnd(at), at + 3), suggestion: null };
    return;
  }
}
