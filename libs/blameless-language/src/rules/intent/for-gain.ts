import { isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

/** What somebody is said to have been after. */
const gains = new Wordings([
  'save few? euros|euro|dollars|dollar|pennies|penny|pounds|pound|bucks|buck|cents|money|cost|costs|expenses|time|minute|minutes|hour|day|days|face|trouble|work|effort|license|licence',
  'save few|couple|bit|some|little of? euros|dollars|pennies|pounds|bucks|cents|money|minutes|hours|days|time|trouble|work|effort',
  'save himself|herself|themselves|itself … trouble|work|effort|time|minutes|minute|hour|day|money|embarrassment',
  'cut cost|costs|expenses',
  'please|impress|appease|placate customer|customers|client|clients|boss|management|investors|shareholders|board|auditors',
  'hit|meet|make|keep date|deadline|deadlines|target|targets',
  'look good',
  'avoid embarrassment|paperwork|trouble|work|blame|penalty|review|reviews',
]);
/** What they gave up for it. */
const forgone = wordSet(
  'skip renounce forgo forego omit drop cancel reuse bypass skimp neglect sacrifice abandon scrap waive disable cut leave promise blame hide ignore forewent dispense',
);
/** A program drops and skips as well, but it has nobody to please. */
const purposes = wordSet('to');

/** The words that {@link forGain} looks at. */
export const gainWords: ReadonlySet<string> = new Set(gains.firstWords);

/** "Skipped the maintenance to save a few euros", "to please the customer, sales promised a date": what somebody is said to have done it for. */
export function* forGain(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!purposes.has(sentence.norm(index - 1))) return;
  const to = gains.endAt(sentence, index);
  if (to === null) return;
  for (const [at, { lemma, norm, pos }] of sentence.words.entries()) {
    if ((at >= index - 1 && at < to) || (pos !== 'VERB' && !norm.endsWith('ed')) || norm.endsWith('ing')) continue;
    if (!(forgone.has(lemma) || forgone.has(norm))) continue;
    const { passive, negated, modal } = reading.group(at);
    const subject = reading.subject(at);
    const another = (isSingledOut(subject) && subject.kind !== 'self') || subject.kind === 'doubtful';
    if (passive || negated || modal !== null || !another) continue;
    yield { from: sentence.has(index - 3, 'in', 'order') ? index - 3 : index - 1, to, suggestion: null };
    return;
  }
}
