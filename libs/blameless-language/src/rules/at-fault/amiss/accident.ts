import { couldBeName } from '../../../people/by-deed.js';
import { isPerson, isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { cased } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { agentEnd, isCrew, programs } from '../crew.js';
import { isPersonAt, personEnd } from '../done-by.js';
import { firstVerbAfter, isTold, nearbyVerb, verbBefore } from '../verbs.js';

const unmeant = wordSet(
  'accidentally accidently inadvertently inadvertantly mistakenly mistakingly unintentionally unknowingly unwittingly',
);
/** Who comes to where the machines are. */
const hands = wordSet('cleaner cleaners visitor visitors installer driver guard pilot temp helper passer-by');
/** Names that are words as well, and so in no list of names. */
const wordNames = wordSet(
  'mark will grace pat may june bill jack sue drew dean chase chip gene grant hope faith joy rose dawn miles penny rich sandy art',
);
const errors = wordSet('mistake accident error');
/** Who something is bought from, whatever it is that they do wrongly. */
const firms = wordSet(
  'provider providers carrier carriers host hoster bank banks registrar registrars insurer telco isp datacenter datacentre',
);
const FARTHEST = 14;
const seeing = wordSet('find identify notice spot see discover detect report check');

function isPersonAtWork(subject: Subject): boolean {
  return isSingledOut(subject) || subject.kind === 'doubtful';
}

/** "the technician accidentally disconnected"; not "we accidentally", which singles nobody out, and not "was accidentally removed". */
export function* byAccident(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isByWordName(reading, index)) {
    yield { from: index, to: index + 2, suggestion: null };
    return;
  }
  const verb = nearbyVerb(reading, index);
  if (verb === null || reading.group(verb).passive || (isProspective(reading, verb) && !isSurmised(reading, verb))) return;
  if (sentence.norm(verb).endsWith('ing')) {
    yield* alongside(reading, index, verb);
    return;
  }
  if (seeing.has(sentence.at(verb).lemma)) return;
  const told = reading.subject(verb);
  const subject = isPerson(told) ? told : (beforeAsides(reading, Math.min(index, verb)) ?? told);
  // Accidents are people's; a program does things wrongly.
  const name = subject.kind === 'perhaps' && unmeant.has(sentence.norm(index)) && couldBeName(sentence, subject);
  // "Users had the box accidentally ticked": it was ticked for them.
  const near = subject.to >= Math.min(index, reading.group(verb).start) - 1;
  const one = sentence.hasAny(subject.from, subject.to - 1, wordSet('one'));
  const user =
    near && subject.kind === 'doubtful' && unmeant.has(sentence.norm(index)) && (one || !programs.has(sentence.norm(subject.to - 1)));
  const crew = unmeant.has(sentence.norm(index)) && near && subject.kind === 'system' && isCrew(reading, subject);
  const inTheRoom = unmeant.has(sentence.norm(index)) && near && hands.has(sentence.norm(subject.to - 1));
  const firm = near && subject.kind === 'doubtful' && firms.has(sentence.norm(subject.to - 1));
  // "We incorrectly tagged it" is no accident, as "we accidentally" is.
  const ours = subject.kind === 'we' && near && !unmeant.has(sentence.norm(index)) && index < verb && sentence.at(index - 1).pos !== 'VERB';
  if (!isSingledOut(subject) && !ours && !name && !user && !crew && !inTheRoom && !firm) return;
  const [from, to] = index < verb ? [index, verb + 1] : [verb, index + 1];
  const kept = sentence.norm(index + 1) === ',' ? index + 2 : index + 1;
  const act = index < verb ? cased(sentence.at(from).text, sentence.written(kept, verb + 1)) : sentence.written(verb, index).trim();
  // What does harm by itself is no plain act without its adverb either.
  const suggestion = ruinous.has(sentence.at(verb).lemma) || ruinous.has(sentence.norm(verb)) ? null : act;
  yield { from, to, suggestion };
}

/** "Grace accidentally cleared it." */
function isByWordName({ sentence }: Reading, index: number): boolean {
  const { text, norm } = sentence.at(index - 1);
  return unmeant.has(sentence.norm(index)) && wordNames.has(norm) && /^\p{Lu}/u.test(text) && sentence.norm(index + 1).endsWith('ed');
}

/** "An engineer working on it, while testing the ports, accidentally …": whom the asides are about; null where there are none. */
function beforeAsides(reading: Reading, adverb: number): Subject | null {
  const { sentence } = reading;
  if (sentence.norm(adverb - 1) !== ',') return null;
  for (let at = adverb - 2; at >= Math.max(0, adverb - FARTHEST * 2); at--) {
    if (sentence.at(at).pos !== 'VERB' || !sentence.norm(at).endsWith('ing')) continue;
    const subject = reading.subject(at);
    if (isSingledOut(subject)) return subject;
  }
  return null;
}

const ruinous = wordSet('wipe wiped nuke nuked break broke broken destroy corrupt crash trash clobber');

/** "This person may have accidentally deleted it": said of what was, however unsure. */
function isSurmised(reading: Reading, verb: number): boolean {
  const { modal, perfect } = reading.group(verb);
  return perfect && (modal === 'may' || modal === 'might');
}

/** "The analyst answered it, accidentally attaching her key": of whoever did what stands before the comma. */
function* alongside(reading: Reading, index: number, verb: number): Iterable<Match> {
  const { sentence } = reading;
  // "Problems with our provider erroneously disabling it."
  if (verb === index + 1 && (isPersonAt(reading, index - 1) || firms.has(sentence.norm(index - 1))) && isJoined(reading, index - 1)) {
    yield { from: index, to: verb + 1, suggestion: sentence.written(verb, verb + 1) };
    return;
  }
  const comma = sentence.norm(index - 1) === ',' ? index - 1 : null;
  if (comma === null || verb !== index + 1) return;
  const main = verbBefore(reading, comma, FARTHEST);
  if (main === null || !isTold(reading, main) || !isSingledOut(reading.subject(main))) return;
  yield { from: index, to: verb + 1, suggestion: sentence.written(verb, verb + 1) };
}

/** "With our provider", "by the vendor's engineers": what they did is told of behind a word that joins it. */
function isJoined({ sentence }: Reading, person: number): boolean {
  for (let at = person - 1; at >= Math.max(0, person - 4); at--) {
    const { norm, pos } = sentence.at(at);
    if (joining.has(norm)) return true;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && norm !== "'s" && norm !== 'our') return false;
  }
  return false;
}
const joining = wordSet('with by of from to after despite through');

/** "by mistake", "by accident". */
export function* byMistake(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!errors.has(sentence.norm(index + 1)) || sentence.norm(index + 2) === 'of') return;
  const agent = besideAgent(reading, index);
  if (agent !== null) {
    yield { from: Math.min(agent.from, index), to: Math.max(agent.to, index + 2), suggestion: null };
    return;
  }
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

/** "Deleted by mistake by the night shift", "deleted by a trainee by mistake": by whom; null where it is not said. */
function besideAgent(reading: Reading, index: number): { from: number; to: number } | null {
  const { sentence } = reading;
  const after = sentence.norm(index + 2) === 'by' ? agentEnd(reading, index + 3) : null;
  if (after !== null) return { from: index + 2, to: after };
  for (let by = index - 2; by >= Math.max(0, index - MOST_OF_AGENT); by--) {
    if (sentence.norm(by) !== 'by') continue;
    const comma = sentence.norm(index - 1) === ',' ? index - 1 : index;
    return personEnd(reading, by + 1) === comma ? { from: by, to: comma } : null;
  }
  return null;
}
const MOST_OF_AGENT = 7;

/** "A colleague ran it, but it was on the live host by mistake": what the sentence begins with. */
function firstVerb({ sentence }: Reading, before: number): number | null {
  const at = sentence.words.findIndex(({ pos, norm }) => pos === 'VERB' || norm === 'did');
  return at >= 0 && at < before ? at : null;
}
