import { isPeopleNoun, postnominals, roleNouns } from '../../people/roles.js';
import { isSingledOut } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { outsiders } from './conduct-of-work.js';
import { objectEnd } from './whom.js';

/** What is said to people, or becomes of them, and of nothing else. */
const sanctions = new Wordings([
  'talking-to|dressing-down|telling-off|ticking-off|scolding|bollocking|earful',
  'relieve of duty|duties|post|position|command|responsibilities',
  'place|put on leave',
  'place|put on administrative|garden|gardening|unpaid leave',
  'force|pressure to resign',
  'head|heads roll',
  'head|heads have|will|must to? roll',
  'banish|exile from|to',
]);
const telling = wordSet('talking-to dressing-down telling-off ticking-off scolding bollocking earful');
const manner = wordSet('stern firm serious proper good severe sound quiet friendly gentle harsh real sharp');
const moved = wordSet('moved transferred reassigned shifted redeployed demoted');
const posts = wordSet(
  'post posts position positions role roles job team teams department site unit division desk project duty duties rota',
);
const fired = wordSet('suspended dismissed sacked fired disciplined reprimanded sanctioned demoted reassigned');
/** An operator that is counted is one of flesh and blood. */
const operators = wordSet('operators operator managers manager supervisors supervisor controllers controller drivers driver');
const punishments = wordSet('consequences penalties penalty sanctions punishment punishments fines repercussions');
/** A planner has penalties, and an outage has consequences. */
const demanding = wordSet(
  'demand call want ask fear threaten promise announce expect require introduce impose face seek propose consider urge request',
);
const whoever = wordSet('those whoever anyone anybody someone somebody everyone');
const relatives = wordSet('who that responsible involved concerned');
const punishing = wordSet('punish penalise penalize discipline fine sanction reprimand fire sack suspend shame');
const withdrawing = wordSet('withdraw revoke suspend remove take strip pull cut');
const access = wordSet('access rights privileges permissions permission sudo key keys credentials');

/** The words that {@link sanctioned} looks at. */
export const sanctionedWords: ReadonlySet<string> = new Set([
  ...sanctions.firstWords,
  ...moved,
  ...fired,
  ...punishments,
  ...punishing,
  ...withdrawing,
]);

/** "A stern talking-to for the intern", "was moved to another post", "penalties for carriers who do not report it". */
export function* sanctioned(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const to = sanctions.endAt(sentence, index);
  if (to !== null && isOfPeople(reading, index)) yield { from: begun(reading, index), to, suggestion: null };
  if (moved.has(norm)) yield* toAnotherPost(reading, index);
  if (fired.has(norm)) yield* operatorsWere(reading, index);
  if (punishments.has(norm)) yield* forWhom(reading, index);
  if (punishing.has(norm) && whoever.has(sentence.norm(index + 1))) yield { from: index, to: index + 2, suggestion: null };
  if (withdrawing.has(lemma)) yield* tookAccess(reading, index);
}

function isOfPeople(reading: Reading, index: number): boolean {
  const { norm, lemma } = reading.sentence.at(index);
  if (telling.has(norm) || lemma === 'head') return true;
  const { kind } = reading.subject(index);
  return reading.group(index).passive && kind !== 'system' && kind !== 'unsaid' && !reading.group(index).negated;
}

function begun({ sentence }: Reading, index: number): number {
  return manner.has(sentence.norm(index - 1)) ? index - 1 : index;
}

/** "The head of the plant was moved to another post"; a host is moved to another rack. */
function* toAnotherPost(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.negated || sentence.norm(index + 1) !== 'to') return;
  const post = [index + 2, index + 3, index + 4].find((at) => posts.has(sentence.norm(at)));
  const subject = reading.subject(index);
  const somebody =
    isSingledOut(subject) || sentence.hasAny(subject.from, subject.from + 2, inOffice) || sentence.norm(group.start - 1) === 'employee';
  if (post !== undefined && somebody) yield { from: group.start, to: post + 1, suggestion: null };
}
const inOffice = wordSet('head');

/** "Two operators were suspended"; of surely people the same is found as what befell them. */
function* operatorsWere(reading: Reading, index: number): Iterable<Match> {
  const group = reading.group(index);
  const subject = reading.subject(index);
  if (
    !group.passive ||
    group.negated ||
    subject.kind !== 'doubtful' ||
    reading.sentence.norm(index + 1) === 'by' ||
    !operators.has(reading.sentence.norm(subject.to - 1))
  )
    return;
  yield { from: group.start, to: index + 1, suggestion: null };
}

/** "Consequences for those responsible", "fines for technicians who forget": not "consequences for users". */
function* forWhom(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const joining = sentence.norm(index + 1);
  if (joining !== 'for' && joining !== 'against' && joining !== 'on') return;
  const end = whoever.has(sentence.norm(index + 2)) ? index + 3 : objectEnd(reading, index + 2);
  const head = end === null ? '' : sentence.norm(end - 1);
  const carriers = end === null && isPeopleWithWho(reading, index + 2);
  if (end === null && !carriers) return;
  const to = end ?? index + 3;
  const told = relatives.has(sentence.norm(to)) || relatives.has(sentence.norm(to - 1));
  const all = postnominals.has(sentence.norm(to)) ? to + 1 : to;
  const demanded = [1, 2, 3].some((back) => demanding.has(sentence.at(index - back).lemma));
  const there = sentence.hasAny(index - 4, index, willBe);
  if (told || ((demanded || there) && (roleNouns.has(head) || isPeopleNoun(head)) && !outsiders.has(head)))
    yield { from: index, to: all, suggestion: null };
}
const willBe = wordSet('will must should');

/** "Carriers who", "operators that". */
function isPeopleWithWho({ sentence }: Reading, at: number): boolean {
  return sentence.at(at).kind === 'word' && sentence.norm(at).endsWith('s') && sentence.norm(at + 1) === 'who';
}

/** "We have withdrawn the shell access of the volunteer in question", "took away the intern's root access". */
function* tookAccess(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (reading.group(index).passive || BE.has(sentence.norm(index - 1))) return;
  // "Takes the keys of the owner to the store".
  if (sentence.at(index).lemma === 'take' && sentence.norm(index + 1) !== 'away') return;
  const what = [1, 2, 3, 4, 5, 6].map((step) => index + step).find((at) => access.has(sentence.norm(at)));
  if (what === undefined || sentence.clauseEnd(index) < what) return;
  const owner = [what - 1, what - 2, what - 3].find((at) => sentence.norm(at) === "'s");
  const whose = owner !== undefined && owner > index ? owner - 1 : null;
  if (whose !== null && isOne(sentence.norm(whose))) yield { from: index, to: what + 1, suggestion: null };
  if (!['of', 'from', 'for'].includes(sentence.norm(what + 1))) return;
  const end = objectEnd(reading, what + 2);
  const many = end === null || (sentence.norm(end - 1).endsWith('s') && !relatives.has(sentence.norm(end)));
  if (end !== null && !many && isOne(sentence.norm(end - 1))) yield { from: index, to: end, suggestion: null };
}

function isOne(norm: string): boolean {
  return roleNouns.has(norm) && !outsiders.has(norm) && !programs.has(norm);
}
const programs = wordSet('operator operators manager managers owner owners lead leads member members');
