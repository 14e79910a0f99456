import { doubtfulNouns } from '../../../people/roles.js';
import { nots } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isInstitution, isWhoeverAt, whoeverEnd } from '../whoever.js';
import { isPersonAt, operatorEnd } from '../done-by.js';
import { firstVerb, isOfAttention } from './attended.js';

/** What people do not do, as a thing. */
const failures = wordSet('failure failures');
/** Of a program nobody says so. */
const failings = wordSet(
  'failing failings shortcoming shortcomings negligence inaction inability refusal reluctance unwillingness omission omissions incompetence mismanagement mishandling bungling ineptitude ' +
    'complacency neglect indifference stewardship wrongdoing misconduct malpractice stupidity laziness carelessness foolishness recklessness arrogance',
);
const ofWhom = wordSet('of by at within among in');
const doing = wordSet(
  'mean means meant leave leaves left lead led cost costs cause caused expose exposed force forced allow allowed let put make made had create created set contribute contributed',
);
const causes = wordSet('to of by from through the and was is were are');
/** What goes with these is counted, or read in a log. */
const measures = wordSet(
  'rate rates mode modes domain domains analysis count counts report reports detector point points handling scenario injection test tests probability',
);
const MOST_BETWEEN = 6;

/** The words that {@link failureOfWhom} looks at. */
export const failureOfWords: ReadonlySet<string> = new Set([...failures, ...failings]);

/** "The failure of the facilities group to label it", "failures by Halvern", "the supplier's failures left …", "negligence by the crew", "my failure". */
export function* failureOfWhom(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "The job is failing for most of the users".
  if (sentence.norm(index) === 'failing' && sentence.at(index - 1).pos !== 'DET' && sentence.at(index - 1).pos !== 'ADJ') return;
  if (measures.has(sentence.norm(index + 1)) || sentence.hasAny(index - 2, index, nots)) return;
  const end = whoseAfter(reading, index);
  if (end !== null) yield { from: index, to: end, suggestion: null };
  else yield* whoseBefore(reading, index);
}

function whoseAfter(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  const norm = sentence.norm(index);
  for (let at = index + 1; at <= index + MOST_BETWEEN && sentence.at(at).kind === 'word'; at++) {
    if (sentence.at(at).pos === 'VERB' || sentence.at(at).pos === 'AUX') return null;
    if (!ofWhom.has(sentence.norm(at))) continue;
    const whom = whoeverEnd(reading, at + 1);
    // "A failure of the board's risk controls to catch it".
    const end = whom !== null && sentence.norm(whom) === "'s" ? null : whom;
    const last = end ?? ownedEnd(reading, at + 1);
    if (last === null) continue;
    const toDo = sentence.norm(last) === 'to' && sentence.at(last + 1).pos === 'VERB';
    if (failings.has(norm)) return end !== null && (toDo || norm !== 'omission') ? end : toDo ? last : null;
    // "Failure of the operator to reconcile the object": an operator may be a program.
    if (end !== null && isOperator(reading, at + 1, end) && !(toDo && isOfManagement(reading, last + 1))) continue;
    if (toDo) return last + 2;
    if (end !== null && sentence.norm(at - 1) === 'part') return last;
    return sentence.norm(at) === 'by' ? end : null;
  }
  return null;
}

function isOperator(reading: Reading, from: number, end: number): boolean {
  return operatorEnd(reading, from) === end && !isInstitution(reading, end - 1);
}

/** "The trust's risk management processes": something of theirs that is not a machine. */
function ownedEnd(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  for (let at = from; at < from + 4; at++) {
    if (sentence.norm(at) !== "'s") continue;
    if (!isWhoeverAt(reading, at - 1)) return null;
    for (let last = at + 1; last < at + 5; last++)
      if (sentence.norm(last + 1) === 'to') return handled.has(sentence.norm(last)) ? last + 1 : null;
  }
  return null;
}
const handled = wordSet(
  'process processes controls procedures management governance policies planning oversight arrangements practices checks',
);

/** "Their supplier's repeated failures cost us a day", "this was my failure". */
function* whoseBefore(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const described = sentence.at(index - 1).pos === 'ADJ' || sentence.norm(index - 1) === 'own' || sentence.norm(index - 1) === 'repeated';
  const whose = described ? index - 2 : index - 1;
  const owner = sentence.norm(whose);
  const apostrophe = owner === "'s" ? whose - 1 : /^['’]/.test(sentence.text.slice(sentence.at(whose).end)) ? whose : null;
  const after = sentence.at(index + 1).pos === 'ADV' ? index + 2 : index + 1;
  if (sentence.at(index + 1).pos === 'NOUN') return;
  if (owner === 'my' && sentence.norm(index) !== 'failures') yield { from: whose, to: index + 1, suggestion: null };
  if (apostrophe === null || !isWhoeverAt(reading, apostrophe)) return;
  const toDo = sentence.norm(after) === 'to' && failings.has(sentence.norm(index));
  const blamed = failings.has(sentence.norm(index)) || doing.has(sentence.norm(after));
  if (toDo || (blamed && (doing.has(sentence.norm(after)) || sentence.isBoundary(after) || causes.has(sentence.norm(after)))))
    yield { from: apostrophe, to: index + 1, suggestion: null };
}

/** "failure to communicate": nothing but people fails at that; "the team's failure to renew". */
export function* failureTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = firstVerb(reading, index + 2);
  const undone = isOfAttention(sentence, verb) || neglected.has(sentence.at(verb).lemma) || isUpkeep(reading, verb);
  if (sentence.norm(index + 1) !== 'to' || !(undone || isOfPeople(reading, index))) return;
  if (['if', 'error', 'on', 'upon'].includes(sentence.norm(index - 1))) return;
  yield { from: index, to: verb + 1, suggestion: null };
}

/** What is told of people alone where it is a failure not to. */
const neglected = wordSet(
  'adhere comply train educate implement patch address act intervene invest honour honor conduct define agree seek recruit hire supervise enforce',
);

/** "Failure to keep the trees trimmed". */
function isUpkeep({ sentence }: Reading, verb: number): boolean {
  return keeping.has(sentence.norm(verb)) && sentence.hasAny(verb + 1, verb + 9, kept);
}
const keeping = wordSet('keep get have ensure');
const kept = wordSet(
  'trimmed maintained patched informed trained serviced inspected tested reviewed documented apprised advised abreast serviced checked upgraded',
);

/** "the team's failure", "our failure". */
function isOfPeople(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const whose = sentence.norm(index - 1);
  if (whose === 'our' || whose === 'my') return true;
  const owner = sentence.norm(index - 2);
  // "The banks’ failure": the apostrophe is no word.
  const many = /^['’]/.test(sentence.text.slice(sentence.at(index - 1).end));
  if (many && (isPersonAt(reading, index - 1) || (doubtfulNouns.has(whose) && isOfManagement(reading, index + 2)))) return true;
  return (
    (whose === "'s" || whose === "'") &&
    (isPersonAt(reading, index - 2) || (doubtfulNouns.has(owner) && isOfManagement(reading, index + 2)))
  );
}

/** What a bank or a carrier may fail to do, and no program of that name. */
function isOfManagement({ sentence }: Reading, verb: number): boolean {
  return isOfAttention(sentence, verb) || managing.has(sentence.at(verb).lemma);
}
const managing = wordSet('put ensure implement maintain provide adopt establish manage identify train invest plan prepare act');
