import { articleOf, cased } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isPersonAt, operatorEnd, personEnd } from '../done-by.js';
import { whoeverEnd } from '../whoever.js';

/** What makes of whoever was there the one to blame. */
const guilty = wordSet(
  'faulty offending errant erring culpable guilty blundering bungling hapless blameworthy misguided delinquent wayward clueless derelict',
);
const named = wordSet('culprit culprits perpetrator perpetrators offender offenders wrongdoer wrongdoers miscreant miscreants');
/** Whoever sends too many requests, and is blocked. */
const users = wordSet('user users client clients customer customers member members owner owners');
const trades = wordSet('installer installers driver drivers cleaner cleaners electrician plumber courier fitter');
const MOST_BETWEEN = 3;

/** The words that {@link calledGuilty} looks at. */
export const guiltyWords: ReadonlySet<string> = new Set([...guilty, ...named, 'fault', 'blame', 'party']);

/** "The faulty technician", "the engineer at fault", "the culprit, a junior developer, …". */
export function* calledGuilty(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (guilty.has(norm)) yield* adjective(reading, index);
  if (norm === 'fault' || norm === 'blame') yield* atFault(reading, index);
  if (named.has(norm) || (norm === 'party' && sentence.norm(index - 1) === 'guilty')) yield* explained(reading, index);
}

function* adjective(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 1; at <= index + MOST_BETWEEN && sentence.at(at).kind === 'word'; at++) {
    const after = sentence.at(at + 1);
    const person = isPersonAt(reading, at) || operatorEnd(reading, at) === at + 1 || trades.has(sentence.norm(at));
    if (person && !users.has(sentence.norm(at)) && after.norm !== "'s" && after.pos !== 'NOUN') {
      const noun = sentence.written(index + 1, at + 1);
      const an = sentence.norm(index - 1) === 'an' || sentence.norm(index - 1) === 'a';
      yield an
        ? { from: index - 1, to: at + 1, suggestion: cased(sentence.at(index - 1).text, `${articleOf(noun)} ${noun}`) }
        : { from: index, to: at + 1, suggestion: cased(sentence.at(index).text, noun) };
      return;
    }
    if (sentence.isBoundary(at) || sentence.at(at).pos === 'VERB' || sentence.at(at).pos === 'ADP') return;
  }
}

/** "The engineer at fault had been awake for a day." */
function* atFault(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.norm(index) === 'fault' ? 'at' : 'to';
  const next = sentence.at(index + 1);
  const goesOn = next.pos === 'AUX' || next.pos === 'VERB' || next.pos === 'ADV';
  if (sentence.norm(index - 1) !== before || !goesOn || !isPersonAt(reading, index - 2)) return;
  if (sentence.at(index - 3).pos !== 'DET' && sentence.at(index - 4).pos !== 'DET') return;
  yield { from: index - 2, to: index + 1, suggestion: null };
}

/** "The culprit, an intern, had …", "the perpetrator - a contractor on site - …", "the offender (a developer)". */
function* explained(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const mark = sentence.norm(index + 1);
  const opens = mark === ',' || mark === '(' || mark === '-' || mark === '–' || mark === '—' || mark === ':';
  if (!opens || sentence.norm(index + 2) === 'not') return;
  const end = personEnd(reading, index + 2) ?? operatorEnd(reading, index + 2) ?? whoeverEnd(reading, index + 2);
  if (end === null || end === index + 2) return;
  // "The culprit, the team found, was the cache": what somebody says of it.
  const { pos, norm } = sentence.at(end);
  if (pos === 'VERB' || pos === 'AUX' || norm === 'as') return;
  const closed = norm === ',' || norm === ')' ? end + 1 : end;
  yield { from: sentence.norm(index - 1) === 'guilty' ? index - 1 : index, to: closed, suggestion: null };
}
