import { isPerson, isSingledOut } from '../../../people/subject.js';
import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { personalDeeds } from '../deeds.js';
import { peopleAt } from '../whom.js';

const chance = wordSet('opportunity opportunities chance chances occasion occasions');
const ample = wordSet('ample plenty every several many numerous enough sufficient multiple repeated countless two three four five six');
const spans = wordSet('weeks months years days');
const had = wordSet('had');
const means = wordSet('option possibility means authority permission power ability');
const missed = wordSet('missed wasted lost squandered forgone unused');
/** "Before we had a chance to": a time, not a reproach. */
const times = wordSet('before until till when once if whether after so no any never not without');
/** Of nobody in particular, what nothing but people do. */
const warning = wordSet('roll revert stop escalate test review rehearse back cancel postpone');
const keeping = wordSet('keep kept stopped prevented hindered barred held keeping stopping preventing stop prevent hold');

/** "A missed opportunity", "had three chances to catch it", "had every opportunity to". */
export function* chancesMissed(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (missed.has(sentence.norm(index - 1))) yield { from: index - 1, to: index + 1, suggestion: null };
  const not = wasOrWere.has(sentence.norm(index + 1)) && (missed.has(sentence.norm(index + 2)) || sentence.has(index + 2, 'not', 'taken'));
  if (not) yield { from: index, to: index + 3, suggestion: null };
  if (sentence.norm(index + 1) !== 'to') return;
  yield* hadTo(reading, index, index + 1);
  // "The opportunity to roll back was missed."
  for (let at = index + 3; at < index + 8; at++)
    if (wasOrWere.has(sentence.norm(at)) && missed.has(sentence.norm(at + 1))) yield { from: index, to: at + 2, suggestion: null };
}

/** "Had months to tell us", "there was ample time for the planners to order disks". */
export function* timeEnough(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(index + 1);
  if (norm === 'to') yield* hadTo(reading, index, index + 1);
  const to = norm === 'for' ? peopleAt(reading, index + 2) : null;
  if (to !== null && sentence.norm(to) === 'to') yield* hadTo(reading, index, to);
}

/** "Had the option of shedding load and did not". */
export function* hadOption(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const of = sentence.norm(index + 1);
  if (sentence.norm(index - 1) !== 'the' || sentence.norm(index - 2) !== 'had' || (of !== 'of' && of !== 'to')) return;
  if (isSingledOut(reading.subject(index - 2))) yield { from: index - 2, to: sentence.clauseEnd(index + 2), suggestion: null };
}

/** "Nothing kept us from opening a bridge." */
export function* nothingKept(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = ['was', 'to', 'would', 'have'].includes(sentence.norm(index + 1)) ? index + 2 : index + 1;
  const kept = [verb, verb + 1].find((at) => keeping.has(sentence.norm(at)));
  if (kept === undefined) return;
  const to = peopleAt(reading, kept + 1);
  const from = to !== null && sentence.norm(to) === 'from' ? to + 1 : to;
  if (from !== null && sentence.norm(from).endsWith('ing')) yield { from: index, to: sentence.clauseEnd(from), suggestion: null };
}

/** The rest of "had … to catch it", of people, or of "there was ample time to". */
function* hadTo(reading: Reading, noun: number, to: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(noun);
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const there = wasOrWere.has(sentence.norm(at)) && sentence.norm(at - 1) === 'there';
    if (!there && !had.has(sentence.norm(at))) {
      if (sentence.isBoundary(at)) return;
      continue;
    }
    const much = sentence.hasAny(at + 1, noun, ample) || (!there && spans.has(norm)) || sentence.norm(noun - 1) === 'the';
    const their =
      there || (sentence.norm(noun - 1) === 'the' || spans.has(norm) ? isSingledOut(reading.subject(at)) : isPerson(reading.subject(at)));
    const whose =
      !there || sentence.norm(noun + 1) === 'for' || personalDeeds.has(sentence.at(to + 1).lemma) || warning.has(sentence.norm(to + 1));
    if (much && their && whose && !sentence.hasAny(at - 6, noun, times))
      yield { from: at, to: sentence.clauseEnd(to + 1), suggestion: null };
    return;
  }
}

export const chanceWords: ReadonlySet<string> = chance;
export const timeWords = wordSet('time weeks months years days');
export const optionWords: ReadonlySet<string> = means;
