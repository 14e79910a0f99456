import { couldBeName } from '../../../people/by-deed.js';
import { isPerson, isSingledOut } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isCrew } from '../crew.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** What is there to be gone through. */
const procedures = wordSet(
  'step steps check checks review reviews process processes procedure procedures protocol protocols approval approvals policy policies rule rules ' +
    'canary checklist checklists runbook staging test tests testing guideline guidelines instructions safeguard safeguards gate gates stage stages interlock interlocks guard guards guardrail guardrails lock prompt confirmation safety safeties protection limit limits sign-off signoff rehearsal validation',
);
export const deviations = wordSet('skip bypass omit circumvent sidestep violate disregard override');
export const telling = wordSet('told informed consulted asked warned briefed notified trained');
const leftAs = wordSet(
  'enabled disabled on off open running behind unattended unlocked exposed unpatched unprotected out unfinished undone half-done undocumented untested unsupervised unmonitored unsecured unreviewed unchecked incomplete permissive world-readable writable public unsigned plugged unplugged hard-coded hardcoded half-way halfway dangling',
);
const lapsing = wordSet('expire lapse slip slide lie rot fester linger');
const running = wordSet('run fill pile build go');
const outOf = wordSet('out up over flat dry empty stale down hot');
/** What one is let do, or lets be done to oneself. */
const slipping = wordSet('through past by');
const talked = wordSet('talked pressured pushed bullied rushed coerced persuaded lulled fooled tricked');
const stopping = wordSet('stop wait not hold leave');
const again = wordSet('twice repeatedly times before already explicitly specifically not');

/** "The engineer skipped the canary stage", of somebody singled out: a step that was there and was not gone through. */
export function* deviation(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const aside = sentence.norm(index).endsWith('ing') && sentence.norm(index - 1) !== ',';
  if (sentence.at(index).pos !== 'VERB' || group.passive || group.negated || group.modal !== null || aside) return;
  const end = Math.min(sentence.clauseEnd(index + 1), index + 6);
  if (isProspective(reading, index) || !sentence.hasAny(index + 1, end, procedures)) return;
  const subject = reading.subject(index);
  if (isCrew(reading, subject)) yield rewrittenClause(reading, subject, index, end, null);
}

/** "Support was never told": somebody is said to have kept it from them. "The team had been told twice": that they knew better. */
export function* told(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!BE.has(sentence.norm(index - 1)) && !group.passive) return;
  if (group.modal !== null || isProspective(reading, index)) return;
  const never = sentence.hasAny(group.start, index, wordSet('never'));
  const warned =
    group.perfect &&
    !group.negated &&
    (sentence.norm(index) === 'warned' ||
      sentence.hasAny(index + 2, index + 3, stopping) ||
      sentence.hasAny(index + 1, index + 3, again) ||
      sentence.hasAny(group.start, index, again));
  if (!never && !warned) return;
  const subject = reading.subject(index);
  if (isPerson(subject) || (never && subject.kind === 'doubtful')) yield { from: group.start, to: index + 1, suggestion: null };
}

/** "Someone had left a debug flag enabled", of somebody singled out. */
export function* leaving(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (sentence.at(index).pos !== 'VERB' || group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  // "I left to be there on Monday."
  if (sentence.norm(index + 1) === 'to') return;
  const end = Math.min(sentence.clauseEnd(index + 1), index + 8);
  for (let at = index + 2; at < end; at++) {
    if (!leftAs.has(sentence.norm(at))) continue;
    const subject = reading.subject(index);
    if (isSingledOut(subject)) yield rewrittenClause(reading, subject, index, at + 1, null);
    return;
  }
}

/** "We let the certificate expire." */
export function* letting(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  for (let at = index + 2; at < Math.min(sentence.clauseEnd(index + 1), index + 8); at++) {
    const expires = lapsing.has(sentence.norm(at)) || (running.has(sentence.norm(at)) && outOf.has(sentence.norm(at + 1)));
    const undergone = sentence.norm(at) === 'be' && sentence.at(at + 1).pos === 'VERB' && sentence.norm(index) === 'let';
    if (!expires && !undergone && !isLetThrough(reading, at)) continue;
    const subject = reading.subject(index);
    if (undergone && !isLetThrough(reading, at)) {
      // "I let it be overwritten", of one person.
      if (subject.kind === 'self' || subject.kind === 'named') yield { from: group.start, to: at + 2, suggestion: null };
      return;
    }
    // Whoever "they" are: nothing but people lets a certificate expire.
    const they = expires && subject.kind === 'doubtful' && sentence.norm(subject.from) === 'they';
    if (
      they ||
      isPerson(subject) ||
      (expires && isCrew(reading, subject)) ||
      (subject.kind === 'perhaps' && couldBeName(reading.sentence, subject))
    )
      yield rewrittenClause(reading, subject, index, at + 1, lapsed(sentence.written(index + 1, at), sentence.norm(at)));
    return;
  }
}

/** "Let it pass", "let the patch through", "let ourselves be talked into it". */
function isLetThrough({ sentence }: Reading, at: number): boolean {
  const { norm } = sentence.at(at);
  if (norm === 'pass' || slipping.has(norm)) return sentence.isBoundary(at + 1) || at + 1 >= sentence.words.length;
  return norm === 'be' && talked.has(sentence.norm(at + 1));
}

/** "We let the key expire" → "the key expired". */
function lapsed(what: string, verb: string): string | null {
  return verb === 'expire' || verb === 'lapse' ? `${what} ${verb}d` : null;
}
