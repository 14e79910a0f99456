import { roleNouns } from '../../people/roles.js';
import { isPerson, isSingledOut } from '../../people/subject.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { lostAccess, withdrawn } from './access-withdrawn.js';
import { attentiveDeeds, mindfulDeeds, outsiders } from './conduct-of-work.js';
import { objectEnd } from './whom.js';

/** What is done to people for what they did; no system has it done to it. */
const sanctions = new Wordings([
  'written|verbal|formal|oral warning|warnings|reprimand|reprimands',
  'give|issue|receive|get reprimand|telling-off|talking-to|dressing-down|lecture|scolding',
  'hr be inform|informed|involve|involved|notify|notified|told',
  'personal|personnel|hr file|record',
  'performance improvement plan',
  'make example of',
  'name and shame',
  'zero tolerance',
  'repeat offender|offenders',
  'as sanction|punishment|penalty|deterrent',
  'with consequence|consequences .',
  'face consequence|consequences|sanction|sanctions|action',
  'ranking|leaderboard|league of team|teams|engineers|developers|people|staff',
  'errors|incidents|mistakes|failures|outages|builds per engineer|developer|person|head|employee|team|operator',
  'wall|hall of shame',
  'bonus|bonuses of|for … team|group|department|engineers|developers|staff|squad',
  'move|take|taken|remove|pull off|from rotation|rota|roster|on-call|project|team|account|contract|role|position|duty|duties|shift',
  'hold … to account',
  'held to account',
  'get|have together act',
  'act together',
  'stern|firm|clear|gentle|friendly reminder|warning|word|words that|to|about|with',
  'sit down with',
  'talk|speak to|with … who|involved|concerned|responsible|question',
  'have serious|quiet|firm|stern? word|chat|talk|conversation with',
]);
const soft = wordSet('stern firm clear gentle friendly act');
const parts = wordSet('each all some both');
const taking = wordSet('revoke withdraw suspend strip remove');
/** Told to people afterwards; of the last ones much is told, so only what is about how they are to be. */
const told = wordSet(
  'told advised warned cautioned admonished counselled spoken asked urged expected required encouraged requested ordered reminded',
);
const supervised = wordSet(
  'supervised accompanied escorted chaperoned shadowed sanctioned penalised penalized demoted reassigned replaced mentored coached supervise',
);
const orders = wordSet('tell warn urge order caution advise ask');
const unwanted = wordSet('not stop refrain avoid never please really always');
const replacing = wordSet('replace fire sack dismiss demote');

/** The words that {@link accountAt} looks at. */
export const accountWords: ReadonlySet<string> = new Set([
  ...sanctions.firstWords,
  ...withdrawn,
  ...taking,
  ...told,
  ...supervised,
  ...orders,
  ...replacing,
  'suspended',
]);

/** People are told off, watched, punished or replaced. */
export function* accountAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const to = sanctions.endAt(sentence, index);
  if (to !== null && isMeant(reading, index, to)) yield { from: index, to, suggestion: null };
  if (withdrawn.has(norm)) yield* lostAccess(reading, index);
  if (told.has(norm)) yield* wereTold(reading, index);
  if (supervised.has(norm)) yield* watched(reading, index);
  if (orders.has(norm)) yield* tellThem(reading, index);
  if (replacing.has(lemma) && norm === lemma) yield* replaced(reading, index);
}

function isMeant(reading: Reading, index: number, to: number): boolean {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  if (lemma === 'move' || lemma === 'take' || lemma === 'remove' || lemma === 'pull') {
    const subject = reading.subject(index);
    return reading.group(index).passive ? isPerson(subject) && subject.to > subject.from : isSomeone(reading, index + 1);
  }
  if (lemma === 'talk' || lemma === 'speak') return norm === lemma && objectEnd(reading, index + 2) !== null;
  const whom = parts.has(sentence.norm(to)) && sentence.norm(to + 1) === 'of' ? to + 2 : to;
  if (norm === 'sit' || (lemma === 'have' && sentence.norm(to - 1) === 'with')) {
    const hadIt = norm === 'had' && sentence.norm(to - 2) === 'word' && sentence.at(index - 1).lemma === 'have';
    return (norm === lemma || hadIt) && objectEnd(reading, whom) !== null;
  }
  return !soft.has(norm) || norm === 'act' || sentence.at(index).pos !== 'VERB';
}

function isSomeone(reading: Reading, from: number): boolean {
  return objectEnd(reading, from) !== null;
}

/** "The developer has been told not to …", "reviewers are asked to really look", "was advised to plan better". */
function* wereTold(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.negated || group.modal === 'could' || group.modal === 'would') return;
  const to = toAfter(reading, index);
  if (to === null) return;
  // "The technician has been spoken to."
  if (sentence.norm(index) === 'spoken') {
    if (to === index + 1 && isSingledOut(reading.subject(index))) yield { from: group.start, to: to + 1, suggestion: null };
    return;
  }
  const restrained = sentence.norm(to - 1) === 'not' || sentence.hasAny(to + 1, to + 3, unwanted);
  const verb = sentence.hasAny(to + 1, to + 2, unwanted) ? to + 2 : to + 1;
  // "Writes are required to be sent to the replica."
  if (sentence.norm(verb) === 'be' && sentence.at(verb + 1).pos === 'VERB') return;
  const past = sentence.norm(index - 1) === 'was' || sentence.norm(index - 1) === 'were';
  const attentive = attentiveDeeds.has(sentence.norm(verb)) && sentence.norm(verb) !== 'check' && sentence.norm(verb) !== 'report';
  const coaxed =
    sentence.norm(index - 1) === 'are' &&
    (sentence.norm(index) === 'reminded' || sentence.norm(index) === 'encouraged' || sentence.norm(index) === 'urged');
  if (!restrained && !coaxed && !(attentive && !past) && !(past && better.has(sentence.norm(to + 2)))) return;
  const subject = reading.subject(index);
  const operators = subject.kind === 'doubtful' && mindfulDeeds.has(sentence.norm(verb));
  if (!(isPerson(subject) || operators) || subject.kind === 'we' || subject.kind === 'self' || subject.to <= subject.from) return;
  if (!outsiders.has(sentence.norm(subject.to - 1))) yield { from: group.start, to: to + 1, suggestion: null };
}
const better = wordSet('better more careful carefully attentive first ahead vigilant cautious');

/** "Told to", "told in no uncertain terms not to". */
function toAfter({ sentence }: Reading, index: number): number | null {
  for (let at = index + 1; at < index + 7 && !sentence.isBoundary(at); at++) if (sentence.norm(at) === 'to') return at;
  return null;
}

/** "Staff will be supervised at all times." */
function* watched(reading: Reading, index: number): Iterable<Match> {
  const group = reading.group(index);
  const subject = reading.subject(index);
  if (!group.passive || group.negated || !isPerson(subject) || subject.kind === 'we') return;
  if (group.modal !== null || group.perfect) yield { from: group.start, to: index + 1, suggestion: null };
}

/** "Tell the office to stop pushing", "urge everyone to read it": an order, and not work that somebody is asked for. */
function* tellThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.at(index - 1);
  if (!(index === 0 || before.kind === 'mark' || before.norm === 'and' || before.norm === 'to' || before.norm === 'will')) return;
  const end = objectEnd(reading, index + 1);
  if (end === null || outsiders.has(sentence.norm(end - 1))) return;
  const to = sentence.norm(end) === 'not' ? end + 1 : end;
  if (sentence.norm(to) !== 'to') return;
  const verb = sentence.norm(to + 1);
  const mind = to > end || unwanted.has(verb) || reminding.has(verb);
  if (mind) yield { from: index, to: to + 2, suggestion: null };
}
const reminding = wordSet(
  'read think remember pay follow respect adhere stick double-check take behave be slow wait concentrate obey comply announce keep verify',
);

/** "Asked the vendor to replace the engineer." */
function* replaced(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = objectEnd(reading, index + 1);
  if (end === null) return;
  const head = sentence.norm(end - 1);
  const ordered = index === 0 || sentence.norm(index - 1) === 'to' || sentence.norm(index - 1) === 'will';
  if (ordered && roleNouns.has(head) && !outsiders.has(head) && !programs.has(head)) yield { from: index, to: end, suggestion: null };
}
const programs = wordSet(
  'operator operators manager managers owner owners lead leads member members coordinator validator user users author authors human humans people person',
);
