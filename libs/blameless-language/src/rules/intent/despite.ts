import { isPerson, isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { isAbout, madeByPeople } from '../counterfactual/human-work.js';
import type { Match, Reading } from '../rule.js';

/** The words that {@link knewBetter} looks at. */
export const knowledge = wordSet('knew known knowing aware');
const concessions = wordSet('although though despite whilst notwithstanding');
const orders = wordSet('told warned asked reminded advised instructed paged alerted pinged');
const goingAhead = wordSet('accept approve merge deploy push ship release proceed continue go carry restart apply run');
const warned = wordSet('warning warnings objection objections concern concerns advice alert alerts');

/** "Although we already knew that it leaked", "despite knowing of the risk". */
export function* knewBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    if (sentence.at(at).kind === 'mark' || sentence.norm(at) === 'not') return;
    if (!concessions.has(sentence.norm(at))) continue;
    const alone = sentence.norm(index) === 'knowing' || sentence.norm(at) === 'despite';
    if (alone || isPerson(reading.subject(sentence.norm(index) === 'aware' ? index - 1 : index)))
      yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "Despite being told", "accepted it despite the failing test". */
export function* despite(reading: Reading, index: number): Iterable<Match> {
  yield* despiteBeingTold(reading, index);
  yield* despiteAll(reading, index);
  yield* againstWarning(reading, index);
}

/** "In spite of the warnings", "in the face of repeated pleas". */
export function* inSpite(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'of') return;
  const opened = sentence.norm(index - 1) === 'in' ? index - 1 : sentence.has(index - 2, 'in', 'the') ? index - 2 : null;
  if (opened === null) return;
  for (const match of againstWarning(reading, index + 1)) yield { ...match, from: opened };
}

/** "Despite repeated requests from security, the web team put it off", of somebody singled out; what they could not do is no fault. */
function* againstWarning(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const noun = [1, 2, 3, 4].map((far) => index + far).find((at) => isUrged(reading, index, at));
  if (noun === undefined) return;
  for (let at = noun + 1; at < Math.min(sentence.words.length, noun + FARTHEST); at++) {
    const { pos, norm } = sentence.at(at);
    if ((pos !== 'VERB' && pos !== 'AUX') || norm.endsWith('ing')) continue;
    const subject = reading.subject(at);
    // "Despite several warnings raised by users": what they were.
    if (subject.to <= noun + 1 || subject.from <= noun) continue;
    const verb = [at, at + 1, at + 2, at + 3].find((next) => sentence.at(next).pos === 'VERB') ?? at;
    const { modal, passive } = reading.group(verb);
    if (modal === null && !passive && (isSingledOut(subject) || subject.kind === 'doubtful'))
      yield { from: index, to: noun + 1, suggestion: null };
    return;
  }
}

/** "Repeated requests", "all the warnings", "three pages", "our objections". Requests alone are a server's as well. */
function isUrged({ sentence }: Reading, from: number, at: number): boolean {
  const { norm } = sentence.at(at);
  if (urging.has(norm)) return true;
  return asking.has(norm) && (sentence.hasAny(from + 1, at, repeated) || sentence.at(at - 1).pos === 'NUM');
}
const urging = wordSet(
  'warning warnings reminder reminders plea pleas objection objections escalations complaint complaints advice instructions orders',
);
const asking = wordSet('request requests call calls page pages alert alerts demand demands ticket tickets');
const repeated = wordSet('repeated several many multiple numerous clear explicit urgent direct frequent countless our my their');
const FARTHEST = 14;

/** "The reviewer accepted it despite the failing test", of somebody singled out. */
function* despiteAll(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 8) && !sentence.isBoundary(at); at--) {
    if (!goingAhead.has(sentence.at(at).lemma) || sentence.at(at).pos !== 'VERB') continue;
    const group = reading.group(at);
    const subject = reading.subject(at);
    // "The deployment went ahead despite the warnings": nothing else lets it.
    const letGo = isAbout(reading, subject, madeByPeople) && sentence.hasAny(index + 1, sentence.clauseEnd(index + 1), warned);
    if (!group.passive && !group.negated && group.modal === null && (isSingledOut(subject) || letGo))
      yield { from: index, to: sentence.clauseEnd(index + 1), suggestion: null };
    return;
  }
}

/** "despite being told", "despite having been warned". */
function* despiteBeingTold({ sentence }: Reading, index: number): Iterable<Match> {
  for (let at = index + 1; at <= index + 4; at++) {
    if (
      !orders.has(sentence.norm(at)) ||
      !(sentence.norm(at - 1) === 'being' || sentence.norm(at - 1) === 'been' || sentence.at(at - 1).pos === 'ADV')
    )
      continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}
