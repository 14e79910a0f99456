import { isPerson } from '../../../people/subject.js';
import { BE, HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { alternatives, averted, hasAlternative } from '../hindsight/alternative.js';
import { deeds } from '../deeds.js';
import { isLuck, isWorse } from '../hindsight/luck.js';
import { dispositions } from '../dispositions.js';
import { perfectAfter } from '../owed/perfect.js';
import { areThosePeople } from '../who-might-have.js';

/** "if only we had …", and "if the engineer had checked, … would have …". */
export function* ifOnly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const only = sentence.norm(index + 1) === 'only';
  for (let at = index + 1; at < Math.min(sentence.words.length, index + 10); at++) {
    // "If they would have looked" is written as well.
    const would = sentence.norm(at) === 'have' && (only || (sentence.norm(at - 1) === 'would' && at < sentence.clauseEnd(index + 1)));
    // "If we'd run it": the participle looks like the verb.
    const contracted = sentence.at(at).text.length <= 2 && sentence.norm(at) === 'would' && sameForms.has(sentence.norm(at + 1));
    if (sentence.norm(at) !== 'had' && !would && !contracted) continue;
    const subject = reading.subject(at);
    const alternative = only || (hasAlternative(reading, index) && !isWorse(reading) && !isLuck(reading, at));
    if (
      areThosePeople(reading, subject, afterAdverbs(reading, at + 1)) &&
      alternative &&
      (only || didAct(reading, at + 1) || wouldHaveActed(reading, at + 1))
    )
      yield { from: index, to: sentence.clauseEnd(at), suggestion: null };
    return;
  }
}

/** "If we had known, we would have waited": not to have known is a circumstance, not to have waited is what is meant. */
function wouldHaveActed(reading: Reading, known: number): boolean {
  const { sentence } = reading;
  if (!knowing.has(sentence.at(known).lemma)) return false;
  const modal = sentence.words.findIndex(({ norm }, at) => at > known && alternatives.has(norm));
  const perfect = modal < 0 ? null : perfectAfter(reading, modal);
  return perfect !== null && isPerson(reading.subject(modal)) && deeds.has(sentence.at(perfect.verb).lemma);
}

/** "Had the engineer checked, …". */
export function* hadThey(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "… would have been avoided had somebody looked": an inversion needs no comma.
  const told = sentence.hasAny(0, index, alternatives) || sentence.hasAny(0, index, averted);
  const inverted = sentence.at(index - 1).kind !== 'mark' && !isPerson(reading.subject(index)) && told;
  const joined = joining.has(sentence.norm(index - 1)) && sentence.norm(index - 2) === ',';
  if (index > 0 && sentence.norm(index - 1) !== ',' && !inverted && !joined) return;
  // "Had you asked us" is said of nobody who did it.
  if (!hasAlternative(reading, index) || isWorse(reading) || reading.sentence.norm(index + 1) === 'you') return;
  for (let at = index + 2; at < Math.min(sentence.clauseEnd(index + 1), index + FARTHEST); at++) {
    // "The hosting provider".
    if (sentence.at(at).pos !== 'VERB' || (sentence.norm(at).endsWith('ing') && sentence.at(at + 1).pos === 'NOUN')) continue;
    if (isLuck(reading, at - 1)) return;
    const subject = reading.subject(at);
    if (areThosePeople(reading, subject, at)) yield { from: index, to: sentence.clauseEnd(at), suggestion: null };
    return;
  }
}

const FARTHEST = 10;
const sameForms = wordSet('run put set cut read hit let shut split come become');
const knowing = wordSet('know notice see realise realize');

/** How people were, which they might not have been. */
const disposed = wordSet(
  'careful hurry attentive patient thorough rushed awake vigilant cautious distracted proactive quicker prepared disciplined stubborn careless lazy',
);
/** What goes on without anybody's doing. */
const running = wordSet('using running having being getting receiving seeing');
const joining = wordSet('and but or');

/** "had checked", not "had a dashboard" and not "had had an alert". */
function didAct(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const at = afterAdverbs(reading, index);
  if (sentence.norm(at) === 'been' && sentence.norm(at + 1).endsWith('ing')) return !running.has(sentence.norm(at + 1));
  if (sentence.norm(at) === 'been')
    return sentence.hasAny(at + 1, at + 5, disposed) || sentence.hasAny(at + 1, at + 3, dispositions) || isAtIt(reading, at + 1);
  // Not to have known is a circumstance.
  if (sameForms.has(sentence.norm(at)) && sentence.at(at + 1).pos === 'DET') return true;
  return sentence.at(at).pos === 'VERB' && sentence.at(at).lemma !== 'know' && !HAVE.has(sentence.norm(at)) && !BE.has(sentence.norm(at));
}

function afterAdverbs({ sentence }: Reading, index: number): number {
  let at = index;
  while (sentence.at(at).pos === 'ADV' || sentence.norm(at) === 'not') at++;
  return at;
}

/** "Been in touch", "been on the call", "been able to act sooner": where they were not, or what they did not. */
function isAtIt({ sentence }: Reading, from: number): boolean {
  const at = sentence.at(from).pos === 'ADV' ? from + 1 : from;
  if (sentence.norm(at) === 'able') return sentence.hasAny(at + 2, at + 6, sooner);
  return (sentence.norm(at) === 'in' || sentence.norm(at) === 'on') && sentence.hasAny(at + 1, at + 5, together);
}
const sooner = wordSet('faster sooner quicker earlier');
const together = wordSet('contact touch communication dialogue sync step agreement call shift duty bridge channel room loop');
