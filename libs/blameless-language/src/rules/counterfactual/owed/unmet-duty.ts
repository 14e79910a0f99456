import { isPerson } from '../../../people/subject.js';
import type { Sentence } from '../../../prose/sentence.js';
import { wordSet } from '../../../prose/word-set.js';
import { Reading } from '../../rule.js';
import type { Match } from '../../rule.js';
import { deeds } from '../deeds.js';

const saying = wordSet('did was were has had');
const ruling = wordSet('says requires demands prescribes asks calls');
const pointers = wordSet('this that it which these neither');
const done = wordSet('so happen happened done followed performed observed take occur case met respected');
const duties = wordSet('should must ought supposed required expected needs has meant shall need have had');
/** What says what people are to do. */
const rules = wordSet('rule plan policy procedure process checklist runbook protocol convention agreement');
const programs = wordSet('automatically cron nightly hourly daily');
const FARTHEST = 16;

/** "The lead should read the list aloud; that did not happen": a duty of people, and that it was not met. */
export function* unmetDuty(reading: Reading, not: number): Iterable<Match> {
  const { sentence } = reading;
  const from = sentence.norm(not - 1) === 'been' ? not - 3 : not - 2;
  if (!pointers.has(sentence.norm(from)) || !saying.has(sentence.norm(not - 1))) return;
  // "It ought to be announced, it was not."
  const ends = sentence.isBoundary(not + 1) ? not : undefined;
  const end = [not + 1, not + 2, not + 3].find((at) => done.has(sentence.norm(at))) ?? ends;
  if (end === undefined) return;
  const { before } = sentence;
  // The duty may be the sentence before.
  const told = from < 2 && before !== null && isDuty(new Reading(before, reading.people), before.words.length);
  if (told || isDuty(reading, from)) yield { from, to: end + 1, suggestion: null };
}

function isDuty(reading: Reading, before: number): boolean {
  const { sentence } = reading;
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST); at--) {
    if (rules.has(sentence.norm(at)) && isRuling(sentence, at + 1)) return !sentence.hasAny(at, before, programs);
    if (!duties.has(sentence.norm(at)) || sentence.hasAny(at, before, programs)) continue;
    const verb = verbAfter(sentence, at);
    if (verb === null) continue;
    const passive = sentence.norm(verb - 1) === 'be';
    const subject = reading.subject(at);
    return passive ? deeds.has(sentence.at(verb).lemma) || deeds.has(sentence.norm(verb).replace(/e?d$/, '')) : isPerson(subject);
  }
  return false;
}

/** "The rule is that", "the policy requires". */
function isRuling(sentence: Sentence, at: number): boolean {
  const { norm } = sentence.at(at);
  return ruling.has(norm) || ((norm === 'is' || norm === 'was') && (sentence.norm(at + 1) === 'that' || sentence.norm(at + 1) === 'to'));
}

/** The verb of a duty: what comes after "should", "must" or "is required to". */
function verbAfter(sentence: Sentence, duty: number): number | null {
  const to = sentence.norm(duty + 1) === 'to' || sentence.norm(duty) === 'should' || sentence.norm(duty) === 'must';
  if (!to) return null;
  for (let at = duty + 1; at < duty + 5; at++)
    if (sentence.at(at).pos === 'VERB' || (sentence.norm(at - 1) === 'be' && sentence.norm(at).endsWith('ed'))) return at;
  return null;
}
