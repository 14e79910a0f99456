import { isPerson, isPersonIfActing } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { rewrittenClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { deeds, helpfulDeeds } from '../deeds.js';
import { gerundOf } from '../gerund.js';
import { humanWork, isByProgram } from '../human-work.js';
import { messages } from './wish.js';

const enoughs = wordSet(
  'soon quickly fast early promptly thoroughly carefully closely seriously hard rapidly swiftly well careful quick aware disciplined strict rigorous ' +
    'proactive organised organized vigilant diligent cautious responsive critical thorough attentive',
);
const humane = wordSet(
  'careful quick fast thorough aware attentive disciplined strict rigorous proactive organised organized vigilant diligent cautious responsive critical',
);
/** What people are said to have put too little of into something. */
export const efforts = wordSet(
  'testing attention thought care research planning diligence consideration preparation communication checks checking review time',
);
const given = wordSet('given paid put done taken made carried');
const scant = wordSet('little insufficient inadequate');
/** "did not act soon enough". */
export function* notEnough(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  yield* tooLittle(reading, index);
  // "Not upgraded early enough for the key to last" tells a purpose.
  if (!enoughs.has(sentence.norm(index - 1)) || sentence.norm(index + 1) === 'for') return;
  yield* notDoneSoonEnough(reading, index);
  for (let at = index - 2; at >= Math.max(0, index - 14); at--) {
    if (sentence.norm(at) !== 'not' && sentence.norm(at) !== 'never') continue;
    const being = BE.has(sentence.norm(at - 1));
    const verb = being ? at - 1 : firstVerbAfter(reading, at);
    const group = reading.group(verb);
    const subject = reading.subject(verb);
    // "We did not understand it well enough": what we did not know is a circumstance.
    if (subject.kind === 'we' && knowing.has(sentence.at(verb).lemma)) return;
    if (
      (isPersonIfActing(subject) && !being && !group.passive && group.modal === null) ||
      (being && isPerson(subject) && humane.has(sentence.norm(index - 1)))
    )
      yield rewrittenClause(reading, subject, verb, index + 1, 'the first signal came at … and the first action began at …');
    return;
  }
}

const knowing = wordSet('understand know');

/** "The problem was not escalated early enough", "not communicating soon enough". */
function* notDoneSoonEnough(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let not = index - 2; not >= Math.max(0, index - 9); not--) {
    if (sentence.norm(not) !== 'not') continue;
    const gerund = gerundOf(sentence.at(not + 1), helpfulDeeds) !== null && !BE.has(sentence.norm(not - 1));
    const verb = firstVerbAfter(reading, not);
    const { norm, lemma } = sentence.at(verb);
    const group = reading.group(verb);
    const passive = group.passive && group.modal === null && deeds.has(lemma) && !isByProgram(reading, verb);
    const event = norm === 'happen' && humanWork.has(sentence.norm(group.start - 1));
    const messaged = sentence.hasAny(group.start - 3, group.start, messages);
    if ((passive && !messaged) || gerund || event) yield { from: not, to: index + 1, suggestion: null };
    return;
  }
}

/** "did not do enough testing", "gave not enough thought to it". */
function* tooLittle(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!efforts.has(sentence.norm(index + 1))) return;
  for (let verb = index - 1; verb >= Math.max(0, index - 4); verb--) {
    if (sentence.at(verb).pos !== 'VERB' && sentence.norm(verb) !== 'do' && sentence.norm(verb) !== 'done') continue;
    const group = reading.group(verb);
    const subject = reading.subject(verb);
    if ((group.negated || sentence.norm(index - 1) === 'not') && group.modal === null && !group.passive && isPerson(subject))
      yield rewrittenClause(reading, subject, verb, index + 2, null);
    return;
  }
}

/** "Not enough thought was given to it", "too little attention was paid". */
export function* littleWasDone({ sentence }: Reading, index: number): Iterable<Match> {
  const went = sentence.norm(index + 1) === 'went';
  if (!went && (!BE.has(sentence.norm(index + 1)) || !given.has(sentence.norm(index + 2)))) return;
  const little = scant.has(sentence.norm(index - 1)) || sentence.has(index - 2, 'not', 'enough');
  if (little) yield { from: index - (sentence.norm(index - 1) === 'enough' ? 2 : 1), to: index + 3, suggestion: null };
}

function firstVerbAfter({ sentence }: Reading, index: number): number {
  for (let at = index + 1; at < index + 5; at++) if (sentence.at(at).pos === 'VERB') return at;
  return index + 1;
}
