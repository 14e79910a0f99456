import { isPerson, isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import type { VerbGroup } from '../../../prose/verb-group.js';
import { calledByRole, restOfClause, rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { missing } from '../retold.js';

/** What does harm, or is no more than it should have been. */
export const damages = wordSet(
  'miss underestimate overestimate under-estimated over-estimated under-estimate over-estimate undervalue underrate overrate misgauge break cause crash ' +
    'destroy corrupt breach violate misconfigure misdiagnose misdiagnosed misidentify misidentified misuse misused miscalculate miscalculated misplace ' +
    'misplaced misremember misremembered misreport misreported mislabel misroute overload hesitate',
);
const particles = wordSet('down up out off away into even ground news for');
const into = wordSet('into');

/** "broke the build", "caused the outage", "missed the page"; programs do these as well, so only of who surely is a person. */
export function* damage(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const { norm, lemma, pos } = sentence.at(index);
  if (pos !== 'VERB' || group.passive || group.negated || !isOfThePast(group) || isProspective(reading, index) || norm.endsWith('ing'))
    return;
  // "I miss the old one" is how it is now.
  if (norm === lemma && !norm.endsWith('ed') && !group.perfect && !group.done) return;
  // "Dana removes broken links": what they are, and nothing that she did.
  if (norm === 'broken' && !group.perfect) return;
  // "broke the work into parts", "broke for lunch".
  if (particles.has(sentence.norm(index + 1)) || sentence.hasAny(index + 1, index + 5, into)) return;
  const subject = reading.subject(index);
  // "We broke it" singles nobody out.
  const ofAnybody = lemma === 'miss' || misjudging.has(lemma) || misjudging.has(norm);
  const held = lemma.startsWith('mis')
    ? isCrew(reading, subject)
    : isSingledOut(subject) || (lemma === 'break' && isOurBreaking(reading, subject, index));
  if (ofAnybody ? !isPerson(subject) : !held) return;
  if (lemma === 'miss' && isAccountedFor(reading, subject, index)) return;
  if (lemma === 'miss') yield missing(reading, subject, index);
  else {
    const object = restOfClause(reading, index + 1);
    const clause = object === null || lemma !== 'cause' ? null : ledTo(reading, subject, object.text);
    yield rewrittenClause(reading, subject, index, object?.to ?? index + 1, clause);
  }
}

/** "We broke the registry": it is a confession; "we broke new records" is none. */
function isOurBreaking({ sentence }: Reading, { kind }: Subject, verb: number): boolean {
  // "We inadvertently broke it" is told as an accident.
  if (sentence.at(verb - 1).pos === 'ADV') return false;
  const next = sentence.at(verb + 1);
  if (sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + 7), particles)) return false;
  return (
    kind === 'we' &&
    (next.pos === 'DET' || possessives.has(next.norm) || next.norm === 'it' || next.norm === 'prod' || next.norm === 'production')
  );
}
const possessives = wordSet('our their your everyone everybody somebody someone people');

const misjudging = wordSet(
  'underestimate overestimate miscalculate miscalculated under-estimated over-estimated under-estimate over-estimate undervalue underrate overrate misgauge underprovision overpromise',
);

/** "We missed two blocks due to a bug", "and so I missed it": why is told, of ourselves. */
function isAccountedFor({ sentence }: Reading, { kind, from }: Subject, verb: number): boolean {
  if (kind !== 'self' && kind !== 'we') return false;
  if (sentence.hasAny(Math.max(from - 1, verb - 2), verb, reasons) || reasons.has(sentence.norm(from - 1))) return true;
  for (let at = verb + 1; at < Math.min(sentence.clauseEnd(verb + 1), verb + 8); at++)
    if (sentence.norm(at) === 'due' || (sentence.norm(at) === 'owing' && sentence.norm(at + 1) === 'to')) return true;
  return sentence.norm(sentence.clauseEnd(verb + 1)) === 'because' && sentence.norm(sentence.clauseEnd(verb + 1) + 1) === 'of';
}
const reasons = wordSet('so thus hence therefore');

function ledTo(reading: Reading, subject: Subject, what: string): string | null {
  if (reading.sentence.norm(subject.from) === 'who') return `what led to ${what}`;
  const who = calledByRole(reading, subject);
  if (subject.kind === 'other') return null;
  const whose = subject.kind === 'self' ? 'an action of mine' : `an action by ${who}`;
  return `${whose} led to ${what}`;
}

/** What was, or what must have been. */
function isOfThePast({ modal, perfect }: VerbGroup): boolean {
  return modal === null || (modal === 'must' && perfect);
}

/** "was caused when Dana dropped the table". */
export function* causedWhen(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const joining = sentence.norm(index + 1);
  const began = beginning.has(sentence.norm(index));
  if (joining !== 'when' && joining !== (began ? 'after' : 'because')) return;
  if (began && !sentence.hasAny(index - 3, index, troubles)) return;
  for (let at = index + 2; at < index + 10 && !sentence.isBoundary(at); at++) {
    if (sentence.at(at).pos !== 'VERB') continue;
    const subject = reading.subject(at);
    // When trouble began, a role may have been at work; a name says whose doing it was.
    if (began ? subject.kind === 'named' && !seeing.has(sentence.at(at).lemma) : isSingledOut(subject))
      yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}
const beginning = wordSet('began started begins starts');
const troubles = wordSet('outage incident problem problems issue issues trouble errors failures downtime disruption');

const seeing = wordSet('find identify notice spot see discover detect report check');
