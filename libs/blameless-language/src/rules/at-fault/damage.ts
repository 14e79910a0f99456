import { isPerson, isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import type { VerbGroup } from '../../prose/verb-group.js';
import { calledByRole, cased, restOfClause, rewrittenClause } from '../../rewriting.js';
import { isProspective } from '../prospective.js';
import { wordSet } from '../rule.js';
import type { Match, Reading } from '../rule.js';
import { missing } from './left-undone.js';

const accidents = wordSet('accidentally inadvertently unintentionally unknowingly unwittingly');
/** A subject is no longer than this before its verb. */
const OPENING = 8;
const particles = wordSet('down up out off away into even ground news for');
const into = wordSet('into');
const broken = wordSet('wrong incorrect bad broken faulty buggy erroneous');
const works = wordSet(
  'code change changes config configuration patch commit release version build script migration query flag branch image manifest rule template setting settings ' +
    'update upgrade deploy deployment push policy schema command entry value record certificate merge',
);

/** "broke the build", "caused the outage", "missed the page"; programs do these as well, so only of who surely is a person. */
export function* damage(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const { norm, lemma } = sentence.at(index);
  if (group.passive || group.negated || !isOfThePast(group) || isProspective(reading, index) || norm.endsWith('ing')) return;
  // "I miss the old one" is how it is now.
  if (norm === lemma && !norm.endsWith('ed') && !group.perfect && !group.done) return;
  // "broke the work into parts", "broke for lunch".
  if (particles.has(sentence.norm(index + 1)) || sentence.hasAny(index + 1, index + 5, into)) return;
  const subject = reading.subject(index);
  // "We broke it" singles nobody out.
  if (lemma === 'miss' ? !isPerson(subject) : !isSingledOut(subject)) return;
  if (lemma === 'miss') yield missing(reading, subject, index);
  else {
    const object = restOfClause(reading, index + 1);
    const clause = object === null || lemma !== 'cause' ? null : ledTo(reading, subject, object.text);
    yield rewrittenClause(reading, subject, index, object?.to ?? index + 1, clause);
  }
}

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

function isPersonAtWork(subject: Subject): boolean {
  return isSingledOut(subject) || subject.kind === 'doubtful';
}

/** "was caused when Dana dropped the table". */
export function* causedWhen(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const joining = sentence.norm(index + 1);
  if (joining !== 'when' && joining !== 'because') return;
  for (let at = index + 2; at < index + 10 && !sentence.isBoundary(at); at++) {
    if (sentence.at(at).pos !== 'VERB') continue;
    const subject = reading.subject(at);
    if (isSingledOut(subject)) yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** "the technician accidentally disconnected"; not "we accidentally", which singles nobody out, and not "was accidentally removed". */
export function* byAccident(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = nearbyVerb(reading, index);
  if (verb === null || reading.group(verb).passive || sentence.norm(verb).endsWith('ing') || isProspective(reading, verb)) return;
  if (seeing.has(sentence.at(verb).lemma)) return;
  const subject = reading.subject(verb);
  // Accidents are people's; a program does things wrongly.
  const name = subject.kind === 'perhaps' && sentence.at(subject.from).pos === 'PROPN' && accidents.has(sentence.norm(index));
  if (!isSingledOut(subject) && !name) return;
  const [from, to] = index < verb ? [index, verb + 1] : [verb, index + 1];
  const kept = sentence.norm(index + 1) === ',' ? index + 2 : index + 1;
  const suggestion = index < verb ? cased(sentence.at(from).text, sentence.written(kept, verb + 1)) : sentence.written(verb, index).trim();
  yield { from, to, suggestion };
}

/** The verb that an adverb belongs to: right after it, in the same clause before it, or after the subject that it opens with. */
function nearbyVerb(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  for (let at = index + 1; at <= index + 2; at++) if (sentence.at(at).pos === 'VERB') return at;
  if (sentence.norm(index + 1).endsWith('ed')) return index + 1;
  if (sentence.norm(index - 1) === 'so' && sentence.norm(index - 2) === 'did') return index - 2;
  for (let at = index - 1; at >= Math.max(0, index - 8) && !sentence.isBoundary(at); at--) if (sentence.at(at).pos === 'VERB') return at;
  return firstVerbAfter(reading, index + 1);
}

/** "Accidentally, an engineer removed it": the verb of the clause that an adverb opens; null where it opens none. */
function firstVerbAfter({ sentence }: Reading, from: number): number | null {
  const first = sentence.norm(from) === ',' ? from + 1 : from;
  if (sentence.isBoundary(first)) return null;
  for (let at = first + 1; at < first + OPENING && !sentence.isBoundary(at); at++) {
    if (sentence.at(at).pos === 'VERB' && !sentence.norm(at).endsWith('ing')) return at;
  }
  return null;
}

/** "by mistake", "by accident". */
export function* byMistake(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 2) === 'of') return;
  for (let at = index - 1; at >= Math.max(0, index - 10) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    if (reading.group(at).passive || isProspective(reading, at)) return;
    // Commands are verbs as well: "ran terraform destroy by mistake".
    if (!isSingledOut(reading.subject(at))) continue;
    yield { from: index, to: index + 2, suggestion: null };
    return;
  }
  const verb = index === 0 ? firstVerbAfter(reading, index + 2) : firstVerb(reading, index);
  if (verb !== null && !reading.group(verb).passive && isPersonAtWork(reading.subject(verb)))
    yield { from: index, to: index + 2, suggestion: null };
}

/** "A colleague ran it, but it was on the live host by mistake": what the sentence begins with. */
function firstVerb({ sentence }: Reading, before: number): number | null {
  const at = sentence.words.findIndex(({ pos, norm }) => pos === 'VERB' || norm === 'did');
  return at >= 0 && at < before ? at : null;
}

/** "ran the wrong command", "deployed buggy code". */
export function* wrongThing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!broken.has(sentence.norm(index))) return;
  const before = sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1;
  const article = ['the', 'a', 'an', 'some'].includes(sentence.norm(before));
  const wrong = sentence.norm(index) === 'wrong' || sentence.norm(index) === 'incorrect';
  const work = [1, 2, 3].find((far) => works.has(sentence.norm(index + far)) && (far === 1 || article));
  if (!(wrong && article) && work === undefined) return;
  let end = index + 1 + (work ?? 1);
  while (works.has(sentence.norm(end))) end++;
  const verb =
    wrong && article && prepositions.has(sentence.norm(before - 1)) ? verbBefore(reading, before - 1) : article ? before - 1 : before;
  if (sentence.at(verb).pos !== 'VERB' || sentence.norm(verb).endsWith('ing') || isFinding(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  if (group.passive || group.negated || group.modal !== null || isProspective(reading, verb)) return;
  const subject = reading.subject(verb);
  if (isSingledOut(subject)) yield rewrittenClause(reading, subject, verb, end, null);
}

const prepositions = wordSet('in on to into against at from');

/** "ran the script in the wrong environment": the verb, with its object between. */
function verbBefore({ sentence }: Reading, index: number): number {
  for (let at = index - 1; at > Math.max(0, index - 7) && !sentence.isBoundary(at); at--) if (sentence.at(at).pos === 'VERB') return at;
  return index;
}

const seeing = wordSet('find identify notice spot see discover detect report check');
const findings = wordSet('find identify notice spot see revert fix correct remove discover detect report replace disable roll check look');

function isFinding(lemma: string): boolean {
  return findings.has(lemma);
}
