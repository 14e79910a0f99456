import { examining, speaking, thinking } from '../../../people/attention.js';
import { doubtfulNouns, roleNouns, teamNouns } from '../../../people/roles.js';
import { isDoneByOffices, isUndertaking } from '../../../people/undertakings.js';
import type { Sentence } from '../../../prose/sentence.js';
import { isPerson, isPersonIfActing } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { restOfClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { isPersonAt } from '../done-by.js';
import { isHeldAgainst } from '../blame/held-against.js';
import { missed, undoneStep } from '../retold.js';

/** What people are said to fail at; with it belongs what {@link isDoneByOffices} takes. */
const attention = wordSet(
  'notice recognize recognise understand spot coordinate follow acknowledge care bother renew sever unplug disconnect learn grasp adhere abide clarify justify ' +
    'involve safeguard remedy rectify uphold explain tackle envisage envision',
  examining,
  speaking,
  thinking,
);
/** Nouns and pronouns for people, whom a clause may be about. */
export const people: ReadonlySet<string> = new Set([...roleNouns, ...teamNouns, 'us', 'them']);

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
  const human = isOfAttention(sentence, verb);
  // "The tool that we were using failed to": what somebody used, not they.
  if (!human && sentence.norm(group.start - 1).endsWith('ing') && sentence.at(group.start - 1).pos === 'VERB') return;
  if (isHeldAgainst(reading, index, human)) {
    const from = sentence.norm(index - 1) === 'having' ? index - 1 : index;
    const step = restOfClause(reading, verb);
    yield { from, to: step?.to ?? verb + 1, suggestion: step === null ? null : `the step to ${step.text} not having taken place` };
    return;
  }
  const ofPeople = subject.kind === 'system' && isOfPeopleOnly(reading, verb) && !isWork(reading, subject);
  if (!(isPerson(subject) || ofPeople || (human && (isPersonIfActing(subject) || subject.kind === 'unsaid')))) return;
  yield missed(reading, subject, index, verb) ?? undoneStep(reading, subject, index, index + 1);
}

function isOfAttention(sentence: Sentence, verb: number): boolean {
  return attention.has(sentence.at(verb).lemma) || isDoneByOffices(sentence, verb);
}

/** "The ministry failed to scrutinise it", "to put a plan in place", "to follow up": whoever it is said of, no program does that. */
function isOfPeopleOnly({ sentence }: Reading, verb: number): boolean {
  // "Failed to promptly notify the regulator".
  if (manners.has(sentence.norm(verb - 1)) && (isOfAttention(sentence, verb) || sentence.at(verb).lemma === 'notify')) return true;
  return isUndertaking(sentence, verb, 'anything');
}
const manners = wordSet(
  'promptly adequately sufficiently formally fully properly appropriately timely effectively duly thoroughly diligently',
);

/** "The analysis failed to foresee it": what people had made was no good. */
function isWork({ sentence }: Reading, { from, to }: Subject): boolean {
  return from === to || sentence.hasAny(from, to, works);
}
const works = wordSet(
  'analysis review reviews plan plans planning process processes test tests testing design policy policies procedure procedures script job tool tools system systems software ' +
    'alert alerts model report assessment document documentation monitoring it this that which they',
);

/** "failure to communicate": nothing but people fails at that; "the team's failure to renew". */
export function* failureTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = firstVerb(reading, index + 2);
  if (sentence.norm(index + 1) === 'of' || sentence.norm(index + 1) === 'by') yield* failureOf(reading, index);
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
export function isOfManagement({ sentence }: Reading, verb: number): boolean {
  return isOfAttention(sentence, verb) || managing.has(sentence.at(verb).lemma);
}
const managing = wordSet('put ensure implement maintain provide adopt establish manage identify train invest plan prepare act');

/** "failure of the engineer to verify". */
function* failureOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = sentence.words.findIndex(({ norm }, at) => at > index + 1 && (norm === 'to' || norm === 'in'));
  const whose = sentence.norm(end - 1);
  const people = isPersonAt(reading, end - 1) && whose !== 'us' && whose !== 'me';
  const human = roleNouns.has(whose) && isOfAttention(sentence, end + 1);
  if (end > index + 2 && end < index + 7 && (people || human)) yield { from: index, to: end + 2, suggestion: null };
}

function firstVerb({ sentence }: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && sentence.at(at).pos === 'ADV') at++;
  return at;
}

/** "Forgetting the second file broke it", "failing to depool it first made it worse". */
export function* asSubject({ sentence }: Reading, index: number, verb: number): Iterable<Match> {
  const forgot = sentence.norm(index) === 'forgetting';
  if (index === 0 && (forgot || isOfAttention(sentence, verb) || byHand.has(sentence.at(verb).lemma)))
    yield { from: 0, to: verb + 1, suggestion: null };
}
const byHand = wordSet('depool drain rebase purge announce lock log test');
