import { isPerson, isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { personEnd } from './done-by.js';
import { isProspective } from '../prospective.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

/** A subject is no longer than this before its verb. */
const OPENING = 8;
const ways = wordSet('was were been is are being');
/** Whoever managed to do it did it. */
const managing = wordSet('managed happened began started proceeded continued went');
const relatives = wordSet('that which');

/** Whether the verb at `verb` tells what its subject did: neither denied nor possible nor yet to come, and not what was done to it. */
export function isTold(reading: Reading, verb: number): boolean {
  const { norm } = reading.sentence.at(verb);
  const group = reading.group(verb);
  if (group.passive || group.negated) return false;
  // "Must have pulled the wrong one": told of what was, however unsure.
  const surmised = group.perfect && (group.modal === 'must' || group.modal === 'may');
  if (!surmised && (group.modal !== null || isProspective(reading, verb))) return false;
  if (reading.sentence.norm(verb - 1) === 'to') return managing.has(reading.sentence.norm(verb - 2)) && isTold(reading, verb - 2);
  return !norm.endsWith('ing') || reading.sentence.hasAny(group.start, verb, ways);
}

/** As {@link isTold}, of what was: a form of the past, or one of the present that has an auxiliary of the past. */
export function isToldOfThePast(reading: Reading, verb: number): boolean {
  const { norm, lemma } = reading.sentence.at(verb);
  const group = reading.group(verb);
  const past = (norm !== lemma && !norm.endsWith('s')) || group.perfect || group.done || norm.endsWith('ed') || sameInThePast.has(norm);
  return past && isTold(reading, verb);
}

const sameInThePast = wordSet('cut hit put set shut let read quit split cast');

/** Who did it, also where what they did did it: "a technician ran a job that touched …". */
export function whoDid(reading: Reading, verb: number): Subject {
  const { sentence } = reading;
  const subject = reading.subject(verb);
  const { start } = reading.group(verb);
  const agent = subject.kind === 'system' ? agentOf(reading, subject.from, start) : null;
  if (agent !== null) return agent;
  if (isSingledOut(subject) || !relatives.has(sentence.norm(start - 1))) return subject;
  for (let at = start - 2; at > Math.max(0, start - 7) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos === 'VERB') return isTold(reading, at) ? reading.subject(at) : subject;
  }
  return subject;
}

/**
 * "Staff knew that the letters had not come but did not tell us": somebody of an outer clause, where a joined verb seems to be said of a thing
 * of the clause between; null where nobody is told of before.
 */
export function outerPerson(reading: Reading, verb: number): Subject | null {
  const { sentence } = reading;
  const joined = reading.group(verb).start - 1;
  if (!joining.has(sentence.norm(joined))) return null;
  for (let at = joined - 1; at >= Math.max(0, joined - FARTHEST); at--) {
    const { norm, pos } = sentence.at(at);
    if (norm === ';' || norm === ':') return null;
    if ((pos !== 'VERB' && pos !== 'AUX') || norm.endsWith('ing') || sentence.norm(at - 1) === 'to') continue;
    const subject = reading.subject(at);
    if (isPerson(subject)) return subject;
  }
  return null;
}
const joining = wordSet('and but then');
const FARTHEST = 25;

/** "An action by an engineer set it": whose act the subject is; null where none is told. */
function agentOf(reading: Reading, from: number, verb: number): Subject | null {
  const { sentence } = reading;
  for (let at = verb - 2; at >= Math.max(from, verb - 6); at--) {
    if (sentence.norm(at) !== 'by') continue;
    return personEnd(reading, at + 1) === verb ? { kind: 'role', from: at + 1, to: verb } : null;
  }
  return null;
}

/** The verb that an adverb belongs to: right after it, in the same clause before it, or after the subject that it opens with. */
export function nearbyVerb(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  for (let at = index + 1; at <= index + 2 && !followed.has(sentence.norm(at)); at++) if (sentence.at(at).pos === 'VERB') return at;
  if (sentence.norm(index + 1).endsWith('ed')) return index + 1;
  // "Anna (wrongly) claims", where the tagger takes the verb for a noun.
  if (sentence.norm(index - 1) === '(' && sentence.norm(index + 1) === ')' && sentence.norm(index + 2).endsWith('s')) return index + 2;
  // "Assumed, wrongly, that it was idle".
  if (sentence.norm(index - 1) === ',' && sentence.norm(index + 1) === ',' && sentence.at(index - 2).pos === 'VERB') return index - 2;
  if (sentence.norm(index - 1) === 'so' && sentence.norm(index - 2) === 'did') return index - 2;
  for (let at = index - 1; at >= Math.max(0, index - 8) && !sentence.isBoundary(at); at--) if (sentence.at(at).pos === 'VERB') return at;
  return firstVerbAfter(reading, index + 1);
}

/** "Removed it accidentally when tidying up": behind these another clause begins. */
const followed = wordSet('when while as because after before since so which that who but');

/** "Accidentally, an engineer removed it": the verb of the clause that an adverb opens; null where it opens none. */
export function firstVerbAfter({ sentence }: Reading, from: number): number | null {
  const first = sentence.norm(from) === ',' ? from + 1 : from;
  if (sentence.isBoundary(first)) return null;
  for (let at = first; at < first + OPENING && !sentence.isBoundary(at); at++) {
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return at;
  }
  return null;
}

/** "Tried to restart": the verb that says so; null where the verb at `verb` is no infinitive of an attempt. */
export function attemptAt({ sentence }: Reading, verb: number): number | null {
  return sentence.norm(verb - 1) === 'to' && attempting.has(sentence.norm(verb - 2)) ? verb - 2 : null;
}
const attempting = wordSet('tried tries attempted attempts');

/** The nearest verb before `index` in its clause, no farther than `farthest` words; null where there is none. */
export function verbBefore({ sentence }: Reading, index: number, farthest: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - farthest) && !sentence.isBoundary(at); at--)
    if (sentence.at(at).pos === 'VERB') return at;
  return null;
}
