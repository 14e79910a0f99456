import { isRole } from '../../people/classified.js';
import { departments, doubtfulNouns, ofClusters, offTheMachines } from '../../people/roles.js';
import { isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';
import { operatorEnd, personEnd } from './done-by.js';

/** Programs more often than people. */
export const programs = wordSet('client clients worker workers agent agents coordinator coordinators', ofClusters);
/** What departments are called besides, in notes and in the hall. */
const called = wordSet('infra frontend front-end backend back-end payroll eng');
/** Of these the word alone does not tell: "the backend's failing". */
const programsToo = wordSet('frontend front-end backend back-end communications');
/** A group of these is none of people. */
const grouped = wordSet(
  'security node consumer placement resource log autoscaling scaling replication target server host user parameter subnet instance control process',
);
/** What of a company does something, by what it does it for: "network operations", "site reliability". */
const branches = new Map([
  ['operations', wordSet('network field site it cloud data-centre datacentre datacenter facility facilities security technical')],
  ['services', wordSet('field shared facility facilities managed professional it site')],
  ['reliability', wordSet('site')],
  ['security', wordSet('information corporate it')],
  ['engineering', wordSet('network release platform production site reliability data field building')],
  ['management', wordSet('release facilities facility building property vendor')],
]);
const MOST_WORDS = 3;

/**
 * Whom a thing is said of that only people do: somebody singled out, an operator or a carrier, or a department that stands alone. Of things
 * that programs do as well, only {@link isSingledOut} tells.
 */
export function isCrew(reading: Reading, subject: Subject): boolean {
  if (isSingledOut(subject)) return true;
  const { sentence } = reading;
  const head = sentence.norm(subject.to - 1);
  if (subject.kind === 'doubtful') return !programs.has(head) && sentence.norm(subject.from) !== 'they';
  if (subject.kind !== 'perhaps' && subject.kind !== 'system') return false;
  return subject.to - subject.from <= MOST_WORDS && isOffice(reading, subject.from, subject.to - 1);
}

function isOffice({ sentence }: Reading, from: number, last: number): boolean {
  const norm = sentence.norm(last);
  if (norm === 'group' || norm === 'unit') return last > from && !grouped.has(sentence.norm(last - 1));
  if (called.has(norm)) return true;
  if (last > from && (branches.get(norm)?.has(sentence.norm(last - 1)) ?? false)) return true;
  // "Engineering omitted it"; what has an article or a word before it is a thing: "the platform", "release testing".
  return from === last && (departments.has(norm) || offTheMachines.has(norm));
}

/** Whether a word, by itself, is what a department or a firm is called. */
export function isOfficeAt({ sentence }: Reading, at: number): boolean {
  const norm = sentence.norm(at);
  return (called.has(norm) || offTheMachines.has(norm)) && !programsToo.has(norm);
}

/** Where the people end whom "by" or "to" begins, whatever the tagger makes of the words before: "by the peering coordinator"; null where there are none. */
export function agentEnd(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  const end = personEnd(reading, from) ?? operatorEnd(reading, from);
  if (end !== null) return end;
  const start = sentence.at(from).pos === 'DET' ? from + 1 : from;
  for (let last = start; last < start + MOST_WORDS && sentence.at(last).kind === 'word' && !ends.has(sentence.at(last).pos); last++) {
    if (!isPhraseEnd(reading, last + 1)) continue;
    if (isOffice(reading, start, last) || (last > start && (isRole(sentence.norm(last)) || doubtfulNouns.has(sentence.norm(last)))))
      return last + 1;
  }
  return null;
}
const ends = wordSet('ADP CCONJ SCONJ DET');

function isPhraseEnd({ sentence }: Reading, at: number): boolean {
  const { norm, pos } = sentence.at(at);
  if (sentence.isBoundary(at) || norm === 'to' || norm === 'not' || norm === 'never') return true;
  return pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'ADV' || norm.endsWith('ing');
}
