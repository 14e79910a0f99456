import { errorNouns } from './errors.js';
import { softwareNames } from '../../people/software-names.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

const whose = wordSet(
  'somebody someone clerical operational procedural engineering operating keying typing data-entry human operator user pilot administrator engineer technician personnel staff people ' +
    'developer deployer administrative layer-8 manual admin employee worker contractor analyst dba sysadmin sre programmer coder ops devops netops helpdesk ' +
    'on-call oncall responder reviewer approver committer maintainer author intern trainee newbie rookie beginner novice junior clerk cashier nurse pharmacist ' +
    'electrician supervisor vendor supplier partner customer facilitator dispatcher scheduler dev implementer handler human-made man-made operator-made ' +
    'copy-paste judgement judgment paste pasting copy-and-paste copy-pasting cut-and-paste fat-finger fat-fingered cockpit team crew colleague manager person crewmember subcontractor freelancer architect consultant',
);
const errors = wordSet(
  'errors misunderstanding misunderstandings misconfigurations misstep missteps typos miscommunication misdeed goof bungle',
  errorNouns,
);
/** What only people have, or what is only said of a failure that is theirs: "human failure", "human factors". */
const humanTraits = wordSet(
  'failure failures failing factor factors element interference cause origin weakness fallibility fault mishap misfortune',
);
/** What may stand between whose and what: "a manual configuration error". */
const kinds = wordSet(
  'configuration config input entry data-entry typing copy-paste deployment procedural process judgement judgment operational transcription keying ' +
    'communication handling maintenance manipulation operating wiring cabling patching calculation scheduling labelling labeling command',
);
/** Parts of programs as well, whose "input error" is a message. */
const alsoPrograms = wordSet('user admin dev handler scheduler manager customer dispatcher partner vendor supplier operating author');
/** Of these, many errors are counted or come out of a tool. */
const counted = wordSet('user customer typing operating scheduler manager');
/** "user errors" and "user error rate" are kinds of responses, not of people's doing. */
const userErrorContexts = wordSet(
  'are handler handlers handling budget log logs channel count counts text type types report reports rate rates code codes message messages response responses page pages',
);
const answering = wordSet('return throw raise map show display respond answer send emit');
const kept = wordSet('logged returned thrown counted reported shown');
/** "Between operational errors and programmer errors" tells kinds apart. */
const telling = wordSet('between distinguish');
const likely = wordSet('risk risks chance chances likelihood probability possibility potential scope room opportunity');
const lowering = wordSet(
  'reduce reduces reducing lower lowers lowering limit limits limiting minimise minimize minimises minimizes minimising minimizing eliminate eliminates remove removes decrease decreases',
);
const drafts = wordSet('first initial early earlier original previous preliminary');
const saying = wordSet('say blame state call claim assume write suspect list');

/** Written as one word. */
const compound =
  /^(?:human|operator|admin|user|pilot)-(?:error|mistake)s?$|^(?:human|operator|engineer|admin|user|people)-(?:caused|induced|inflicted|made)$|^(?:human|engineer|admin)-driven$|^self-inflicted$/;

/** The words that {@link somebodysError} looks at. */
export const somebodysErrorWords: ReadonlySet<string> = new Set([...errors, ...humanTraits]);

/** "human error", "an administrator's mistake", "a human failure". */
export function* somebodysError(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const owner = ownerOf(reading, index);
  const word = sentence.norm(owner);
  if (humanTraits.has(sentence.norm(index)) && !errors.has(sentence.norm(index))) {
    const part = sentence.at(index + 1).pos === 'NOUN' || sentence.norm(index + 1) === '-';
    if (word !== 'human' || owner !== index - 1 || part) return;
  }
  if (!isWhose(word) || (owner < index - 1 && sentence.norm(index - 1) !== "'s" && alsoPrograms.has(word))) return;
  if (isCode(reading, owner) || isMetric(reading, index, word) || !isSaidOfThePast(reading, owner)) return;
  // "To reduce the risk of human error" is what a remedy is for.
  if (sentence.norm(owner - 1) === 'of' && likely.has(sentence.norm(owner - 2)) && sentence.hasAny(owner - 6, owner - 2, lowering)) return;
  if (isProgramOfThatName(reading, owner) || isToldApart(reading, owner) || isAskedAlone(reading, index)) return;
  const from = ['a', 'an', 'the'].includes(sentence.norm(owner - 1)) ? owner - 1 : owner;
  yield { from, to: index + 1, suggestion: null };
}

/** "Operator-induced", "self-inflicted". */
export function* inOneWord(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (norm.includes('-') && compound.test(norm) && isSaidOfThePast(reading, index)) yield { from: index, to: index + 1, suggestion: null };
}

/** Whose error it is: "an administrator's mistake", "a manual configuration error", "a data entry error". */
function ownerOf({ sentence }: Reading, index: number): number {
  const owner = sentence.norm(index - 1) === "'s" ? index - 2 : index - 1;
  return kinds.has(sentence.norm(owner)) && isWhose(sentence.norm(owner - 1)) ? owner - 1 : owner;
}

function isWhose(word: string): boolean {
  return whose.has(word) || compound.test(word);
}

/** "The server returned a user error", "is mapped to a user error": what programs answer. */
function isCode({ sentence }: Reading, owner: number): boolean {
  const word = sentence.norm(owner);
  if (word !== 'user' && word !== 'operator' && !alsoPrograms.has(word)) return false;
  return (
    sentence.words.some(({ lemma }, at) => at < owner && at > owner - 6 && answering.has(lemma)) ||
    sentence.hasAny(owner + 2, owner + 5, kept)
  );
}

function isMetric({ sentence }: Reading, index: number, word: string): boolean {
  return userErrorContexts.has(sentence.norm(index + 1)) || (counted.has(word) && sentence.norm(index) === 'errors');
}

/** "Istio pilot error", "a spread operator error". */
function isProgramOfThatName({ sentence }: Reading, owner: number): boolean {
  if (sentence.norm(owner) === 'operator' && ofLanguages.has(sentence.norm(owner - 1))) return true;
  return softwareNames.has(sentence.norm(owner - 1)) || (sentence.norm(owner) === 'pilot' && sentence.at(owner - 1).pos === 'PROPN');
}

const ofLanguages = wordSet(
  'spread rest ternary comparison logical assignment nullish bitwise arithmetic unary binary boolean pipe query concatenation equality range conditional',
);

/** "The difference between operational errors and …", "the first version of this report said human error". */
function isToldApart({ sentence }: Reading, owner: number): boolean {
  if (sentence.hasAny(owner - 6, owner, telling)) return true;
  // "Assumed user error at the time": what was thought, not what it was.
  if (sentence.norm(owner - 1) === 'assumed' || sentence.norm(owner - 1) === 'suspected') return true;
  const said = sentence.words.findIndex(({ lemma }, at) => at < owner && at > owner - 5 && saying.has(lemma));
  return said > 0 && sentence.hasAny(0, said, drafts);
}

/** "Human error? We do not stop there"; not "Human error? Yes." */
function isAskedAlone({ sentence }: Reading, index: number): boolean {
  const last = sentence.words.length - 1;
  return (
    index < 4 &&
    index === last - 1 &&
    sentence.norm(last) === '?' &&
    !affirmed.test(sentence.text.slice(sentence.at(last).end, sentence.at(last).end + 20))
  );
}
const affirmed = /^\s*(?:yes|yep|yeah|plain|clearly|of course|sure|indeed|absolutely)\b/i;

const beside = new Set([...errors, ...wordSet('failure failures factor factors problems issues')]);
const ofCause = wordSet('failure failures cause causes factor');

/** "human and technical errors", "the error was human". */
export function* besideOthers(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const joined =
    ['and', 'or'].includes(sentence.norm(index + 1)) && sentence.at(index + 2).kind === 'word' && beside.has(sentence.norm(index + 3));
  const said =
    (BE.has(sentence.norm(index - 1)) || sentence.norm(index - 1) === ':') &&
    (errors.has(sentence.norm(index - 2)) || ofCause.has(sentence.norm(index - 2))) &&
    sentence.norm(index) === 'human' &&
    sentence.isBoundary(index + 1);
  if (!(joined || said) || !isSaidOfThePast(reading, index)) return;
  yield { from: said ? index - 2 : index, to: joined ? index + 4 : index + 1, suggestion: null };
}
