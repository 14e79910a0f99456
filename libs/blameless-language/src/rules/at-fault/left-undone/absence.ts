import { none } from '../../../people/pronouns.js';
import { isSingledOut } from '../../../people/subject.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast } from '../verbs.js';

const comings = wordSet('show turn');
const hardlyAny = wordSet('not few hardly', none);
const gone = wordSet('disappeared vanished absconded');
const silent = wordSet('awol missing dark silent quiet');
const resting = wordSet('sleep bed');

/** The words that {@link absence} looks at. */
export const absenceWords: ReadonlySet<string> = new Set(['go', 'nowhere', ...comings, ...gone]);

/** "Did not show up", "disappeared", "went back to bed". */
export function* absence(reading: Reading, index: number): Iterable<Match> {
  if (comings.has(reading.sentence.at(index).lemma)) yield* notShownUp(reading, index);
  else yield* away(reading, index);
}

/** "Never showed up." */
function* notShownUp(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const { from } = reading.subject(index);
  const few = sentence.hasAny(from - 2, from + 2, hardlyAny);
  if (sentence.norm(index + 1) !== 'up' || !(group.negated || few) || group.modal !== null || isProspective(reading, index)) return;
  const subject = reading.subject(index);
  // Of "they" and such, what did not: "they don't show up in the list".
  const did = sentence.norm(index) !== sentence.at(index).lemma || sentence.hasAny(group.start, index, past);
  const on = subject.kind === 'doubtful' && did;
  if (isSingledOut(subject) || on) yield rewrittenClause(reading, subject, index, index + 2, null);
}

const past = wordSet('did had has have');

/** "Disappeared", "went silent", "was nowhere to be found". */
function* away(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const nowhere = norm === 'nowhere' && sentence.norm(index + 1) === 'to';
  const went = lemma === 'go' && (silent.has(sentence.norm(index + 1)) || isToBed(reading, index));
  if (!nowhere && !went && !gone.has(norm)) return;
  const verb = nowhere ? index - 1 : index;
  if (isProspective(reading, verb) || reading.group(verb).negated || reading.group(verb).modal !== null) return;
  if (!nowhere && !isToldOfThePast(reading, verb)) return;
  const subject = reading.subject(verb);
  if (isSingledOut(subject)) yield { from: verb, to: index + (nowhere ? 4 : went ? 2 : 1), suggestion: null };
}

function isToBed({ sentence }: Reading, index: number): boolean {
  const to = sentence.norm(index + 1) === 'back' ? index + 2 : index + 1;
  return sentence.norm(to) === 'to' && resting.has(sentence.norm(to + 1));
}
