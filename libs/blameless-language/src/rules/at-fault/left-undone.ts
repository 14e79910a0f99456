import { doubtfulNouns, roleNouns, teamNouns } from '../../people/roles.js';
import { isPerson, isPersonIfActing } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { asObject, calledByRole, restOfClause, rewrittenClause } from '../../rewriting.js';
import { isProspective } from '../prospective.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from './done-by.js';
import type { Match, Reading } from '../rule.js';

const phrasal = wordSet('mess screw slip fuck');
/** What only people can fail to do, or leave undone. */
const attention = wordSet(
  'notice realize realise recognize recognise verify test review ask tell communicate consult read remember think understand appreciate anticipate ' +
    'consider escalate document spot foresee inform warn announce coordinate double-check check follow investigate heed acknowledge look supervise oversee prioritise prioritize rehearse ' +
    'assess challenge question scrutinise scrutinize vet care bother disclose consult renew sever unplug disconnect enquire inquire brief collaborate cooperate learn listen',
);
const seeing = wordSet('notice see spot recognize recognise realize realise miss overlook acknowledge heed');
const unseen = wordSet('notice realize realise see recognize recognise use');
const wasOrWere = wordSet('was were');
const watching = wordSet('watch monitor look pay');
const nobody = wordSet('nobody noone');
const pasts = wordSet('thought told took kept read knew spoke');
const people = new Set([...roleNouns, ...teamNouns, 'us', 'them']);
const misreadings = wordSet('misread misunderstand misinterpret misjudge');
const alerts = wordSet('alert alerts page pages notification notifications alarm alarms warning warnings email emails message messages');

/** "forgot to rotate the key", "overlooked the flag", "the flag was overlooked". */
export function* lapse(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  const after = phrasal.has(sentence.at(index).lemma) ? index + 2 : index + 1;
  if (group.negated || isProspective(reading, index)) return;
  if (group.passive) {
    // "was forgotten" says by itself that somebody forgot; things are overlooked by nobody in particular.
    const past = sentence.hasAny(group.start, index, wasOrWere) || group.perfect;
    if (past && group.modal === null && sentence.norm(index) !== 'overlooked' && sentence.norm(after) !== 'by')
      yield { from: group.start, to: after, suggestion: 'did not happen' };
    return;
  }
  if (sentence.norm(index) === 'forgetting') yield* asSubject(reading, index, index);
  const subject = reading.subject(index);
  const past = sentence.norm(index).endsWith('ed') || sentence.norm(index) === 'forgot';
  if (isPersonIfActing(subject) || (subject.kind === 'unsaid' && past)) {
    yield misread(reading, subject, index) ?? missed(reading, subject, index, index) ?? undoneStep(reading, subject, index, after);
  }
}

/** "Forgetting the second file broke it", "failing to depool it first made it worse". */
function* asSubject({ sentence }: Reading, index: number, verb: number): Iterable<Match> {
  const forgot = sentence.norm(index) === 'forgetting';
  const { lemma } = sentence.at(verb);
  if (index === 0 && (forgot || attention.has(lemma) || byHand.has(lemma))) yield { from: 0, to: verb + 1, suggestion: null };
}
const byHand = wordSet('depool drain rebase purge announce lock log test');

/** "failed to notice the alert"; of a program only where it is said to fail at what people do. */
export function* failing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  const to = sentence.norm(index + 1);
  if (to !== 'to' && to !== 'in') return;
  // "An alert on jobs failing to run".
  if (sentence.norm(index) === 'failing' && sentence.at(index - 1).pos === 'NOUN' && !people.has(sentence.norm(index - 1))) return;
  const subject = reading.subject(index);
  const verb = firstVerb(reading, index + 2);
  // "Which failed to get pushed" is what was to be done to it.
  if (sentence.at(verb).lemma === 'get' && sentence.at(verb + 1).pos === 'VERB') return;
  if (sentence.norm(index) === 'failing') yield* asSubject(reading, index, verb);
  const human = attention.has(sentence.at(verb).lemma);
  if (!(isPerson(subject) || (human && (isPersonIfActing(subject) || subject.kind === 'unsaid')))) return;
  yield missed(reading, subject, index, verb) ?? undoneStep(reading, subject, index, index + 1);
}

/** "failure to communicate": nothing but people fails at that; "the team's failure to renew". */
export function* failureTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = firstVerb(reading, index + 2);
  if (sentence.norm(index + 1) === 'of' || sentence.norm(index + 1) === 'by') yield* failureOf(reading, index);
  if (sentence.norm(index + 1) !== 'to' || !(attention.has(sentence.at(verb).lemma) || isOfPeople(reading, index))) return;
  if (['if', 'error', 'on', 'upon'].includes(sentence.norm(index - 1))) return;
  yield { from: index, to: verb + 1, suggestion: null };
}

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
  const { lemma } = sentence.at(verb);
  return attention.has(lemma) || managing.has(lemma);
}
const managing = wordSet('put ensure implement maintain provide adopt establish manage identify train invest plan prepare act');

/** "failure of the engineer to verify". */
function* failureOf({ sentence }: Reading, index: number): Iterable<Match> {
  const end = sentence.words.findIndex(({ norm }, at) => at > index + 1 && (norm === 'to' || norm === 'in'));
  const whose = sentence.norm(end - 1);
  const people = (roleNouns.has(whose) && !doubtfulNouns.has(whose)) || teamNouns.has(whose);
  const human = roleNouns.has(whose) && attention.has(sentence.at(end + 1).lemma);
  if (end > index + 2 && end < index + 7 && (people || human)) yield { from: index, to: end + 2, suggestion: null };
}

/** "dropped the ball", "the ball was dropped". */
export function* droppedBall(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index - 2).lemma === 'drop' && sentence.norm(index - 1) === 'the') {
    const subject = reading.subject(index - 2);
    if (isPerson(subject)) yield rewrittenClause(reading, subject, index - 2, index + 1, null);
  } else if (sentence.at(index + 2).lemma === 'drop' && wasOrWere.has(sentence.norm(index + 1)))
    yield { from: index, to: index + 3, suggestion: null };
}

/** "Nobody thought to check", "no one on the team had tested it"; not to have noticed is a circumstance. */
export function* nobodyDid(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, pos } = sentence.at(index);
  const group = reading.group(index);
  const past = norm.endsWith('ed') || pasts.has(norm) || (pos === 'VERB' && !group.passive && norm.endsWith('ing'));
  if (!past || group.negated || group.passive || group.modal !== null || unseen.has(sentence.at(index).lemma)) return;
  const from = nobodyBefore(reading, group.start);
  // "Nobody looked to be there", "nobody was watching just then": a circumstance.
  const watched = watching.has(sentence.at(index).lemma) && sentence.norm(index + 1) !== 'attention';
  if (sentence.has(index + 1, 'to', 'be') || (norm.endsWith('ing') && watched)) return;
  if (from !== null && !isProspective(reading, from) && !isExplained(reading, index)) yield { from, to: index + 1, suggestion: null };
}

/** "Nobody read it because nobody was paged": what kept them from it. */
function isExplained({ sentence }: Reading, verb: number): boolean {
  const why = sentence.words.findIndex(({ norm }, at) => at > verb && at < verb + 10 && norm === 'because');
  return why > 0 && sentence.hasAny(why + 1, why + 6, circumstances);
}
const circumstances = wordSet('of was were not no nobody none received got');

/** Where "nobody", "no one on the team" or "none of us" begins that ends before a verb. */
function nobodyBefore({ sentence }: Reading, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
    const norm = sentence.norm(at);
    if (nobody.has(norm)) return at;
    if (norm === 'one' && sentence.norm(at - 1) === 'no') return at - 1;
    if (norm === 'none' && sentence.norm(at + 1) === 'of' && sentence.hasAny(at + 2, verb, people)) return at;
    const { kind, pos } = sentence.at(at);
    if (kind !== 'word' || pos === 'VERB' || pos === 'AUX') return null;
  }
  return null;
}

/** "It was missed in review": by whoever reviewed it. */
export function* missedInReview(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  if (!during.has(sentence.norm(index + 1))) return;
  if (sentence.hasAny(index + 2, index + 5, reviewing)) yield { from: index, to: sentence.clauseEnd(index + 2), suggestion: null };
}
const during = wordSet('in during at');
const reviewing = wordSet('review reviews review-time planning rehearsal');

/** "missed the alert". */
export function missing(reading: Reading, subject: Subject, index: number): Match {
  return missed(reading, subject, index, index) ?? rewrittenClause(reading, subject, index, index + 1, null);
}

/** "forgot to rotate the key" → "the step to rotate the key did not take place". */
function undoneStep(reading: Reading, subject: Subject, verb: number, after: number): Match {
  const { sentence } = reading;
  const step = sentence.norm(after) === 'to' ? restOfClause(reading, after) : null;
  if (step === null) return rewrittenClause(reading, subject, verb, after, null);
  return rewrittenClause(reading, subject, verb, step.to, `the step ${step.text} did not take place`);
}

/** "misread the graph" → "the responder took the graph for something else than it meant". */
function misread(reading: Reading, subject: Subject, verb: number): Match | null {
  const object = misreadings.has(reading.sentence.at(verb).lemma) ? restOfClause(reading, verb + 1) : null;
  if (object === null) return null;
  return rewrittenClause(
    reading,
    subject,
    verb,
    object.to,
    `${calledByRole(reading, subject)} took ${object.text} for something else than it meant`,
  );
}

/** "failed to notice the alert" → "the alert did not reach the on-call engineer". */
export function missed(reading: Reading, subject: Subject, verb: number, seen: number): Match | null {
  const { sentence } = reading;
  if (!seeing.has(sentence.at(seen).lemma)) return null;
  const object = restOfClause(reading, seen + 1);
  if (object === null || sentence.isBoundary(seen + 1)) return null;
  const who = calledByRole(reading, subject);
  const people = sentence.hasAny(seen + 1, object.to, roleNouns) || sentence.hasAny(seen + 1, object.to, teamNouns);
  const isAlert = sentence.hasAny(seen + 1, object.to, alerts) && object.to - seen <= 8 && !people;
  const clause = isAlert ? `${object.text} did not reach ${asObject(who)}` : `${who} had not seen ${object.text}`;
  return rewrittenClause(reading, subject, verb, object.to, clause);
}

function firstVerb({ sentence }: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && sentence.at(at).pos === 'ADV') at++;
  return at;
}
