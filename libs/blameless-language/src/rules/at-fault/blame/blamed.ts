import { none, possessives, possessivesOfOne } from '../../../people/pronouns.js';
import { isPerson } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import { nots, wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { doubtfulNouns } from '../../../people/roles.js';
import { isPersonAt, personEnd } from '../done-by.js';
import { isWhoever, isWhoeverAt } from '../whoever.js';

/** "Once we noticed our mistake we …" tells how it went on. */
const mending = wordSet('realise realize notice spot see find discover fix correct mend undo revert');
const handwork = wordSet('following performing executing applying handling');
const taking = wordSet('share take accept bear deserve');
const ofWhom = wordSet('mistake mistakes oversight blunder fault negligence');
const mine = wordSet('ours mine his hers theirs');
const sides = wordSet('part side end');
const making = wordSet('make makes made making');
/** What is somebody's where it says whose it is. */
export const faults = wordSet(
  'mistake mistakes misstep missteps fault oversight negligence blunder error errors typo typos lapse lapses slip misjudgement misjudgment omission inattention inaction ' +
    'carelessness',
);
/** What somebody is held responsible for. */
export const losses = wordSet('outage incident failure problem downtime disruption error loss issue breach mistake mess');

/** "my fault", "Dana's mistake", "an oversight on our part", "made a mistake". */
export function* faultOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const before = sentence.norm(index - 1);
  const whose = sentence.at(index + 2).pos === 'ADV' || sentence.norm(index + 2) === 'all' ? index + 3 : index + 2;
  // "That was not our fault", "nobody's fault".
  if (norm === 'fault' && (sentence.hasAny(index - 3, index - 1, nots) || none.has(sentence.norm(index - 2)))) return;
  if (wasOrWere.has(sentence.norm(index + 1)) && mine.has(sentence.norm(whose))) yield { from: index, to: whose + 1, suggestion: null };
  else if (possessivesOfOne.has(before)) {
    // "our error rate" and "our errors" are numbers, "my mistake" is not.
    if (
      !(before === 'our' && mending.has(sentence.at(index - 2).lemma) && !ofWhom.has(norm)) &&
      (!norm.startsWith('error') || before === 'my')
    )
      yield { from: index - 1, to: index + 1, suggestion: null };
  } else if (norm === 'fault' && (isTheirs(reading, index) || isOfSeveral(reading, index)) && sentence.at(index + 1).pos !== 'NOUN')
    yield { from: index - 1, to: index + 1, suggestion: null };
  else if (before === "'s" && !none.has(sentence.norm(index - 2)) && (isPersonAt(reading, index - 2) || isFirmsFault(reading, index)))
    yield { from: index - 2, to: index + 1, suggestion: null };
  else if (ofWhom.has(norm) && isSomebodys(reading, index)) yield { from: ownerBefore(reading, index), to: index + 1, suggestion: null };
  else if (sentence.norm(index + 1) === 'on' && sides.has(sentence.norm(index + 3))) yield { from: index, to: index + 4, suggestion: null };
  else if (sentence.norm(index + 1) === 'of' && ofWhom.has(norm) && personEnd(reading, index + 2) !== null)
    yield { from: index, to: personEnd(reading, index + 2) ?? index + 2, suggestion: null };
  else if (sentence.norm(index + 1) === 'in' && handwork.has(sentence.norm(index + 2)))
    yield { from: index, to: index + 3, suggestion: null };
  else if (norm === 'fault' && before === 'at') yield* blamed(reading, index);
  else {
    if (norm === 'mistake') yield* wasMistake(reading, index);
    yield* madeMistake(reading, index);
  }
}

/** "Somebody's inadvertent mistake", "the vendor's first big blunder". */
function isSomebodys(reading: Reading, index: number): boolean {
  const owner = ownerBefore(reading, index);
  const { sentence } = reading;
  return owner < index - 2 && sentence.norm(owner + 1) === "'s" && isPersonAt(reading, owner) && !none.has(sentence.norm(owner));
}

function ownerBefore({ sentence }: Reading, index: number): number {
  let at = index - 1;
  while (at > index - 4 && sentence.at(at).pos === 'ADJ') at--;
  return at - 1;
}

/** "It's their fault", "my own fault". */
function isTheirs({ sentence }: Reading, index: number): boolean {
  const before = sentence.norm(index - 1);
  if (sentence.hasAny(index - 4, index, nots)) return false;
  if (before === 'own') return possessives.has(sentence.norm(index - 2));
  return (before === 'their' || before === 'your') && sentence.hasAny(index - 4, index - 1, BE);
}

/** "It is the developers' fault": the apostrophe is no word of its own. */
function isOfSeveral(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const owners = sentence.norm(index - 1).endsWith('s') && (isPersonAt(reading, index - 1) || doubtfulNouns.has(sentence.norm(index - 1)));
  return owners && sentence.hasAny(index - 6, index - 1, BE) && !sentence.hasAny(index - 7, index - 1, nots);
}

/** "It was the client's fault"; its "fault tolerance" is none. */
function isFirmsFault(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  return sentence.norm(index) === 'fault' && isWhoeverAt(reading, index - 2) && sentence.at(index + 1).pos !== 'NOUN';
}

/** "Deploying it on a Friday was a mistake", "it was a big mistake to wait". */
function* wasMistake({ sentence }: Reading, index: number): Iterable<Match> {
  // "This was a mistake in the chart": what was wrong with it.
  if (sentence.norm(index + 1) === 'in' || sentence.norm(index + 1) === 'with') return;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (wasOrWere.has(sentence.norm(at)) && sentence.norm(at + 1) === 'a') yield { from: at, to: index + 1, suggestion: null };
  }
}

function* madeMistake(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index - 1; verb >= Math.max(0, index - 3); verb--) {
    if (!making.has(sentence.norm(verb))) continue;
    const group = reading.group(verb);
    // "I may have made a mistake" is said of what was.
    const surmised = group.perfect && (group.modal === 'may' || group.modal === 'must');
    if ((group.modal !== null || isProspective(reading, verb)) && !surmised) return;
    if (group.negated || sentence.hasAny(verb + 1, index, none)) return;
    const subject = reading.subject(verb);
    // "Even the best of us make mistakes" is said of anybody.
    const ever = sentence.norm(verb).startsWith('make') && !group.perfect && !group.done && subject.kind !== 'named';
    if ((isPerson(subject) || isErring(reading, subject, verb, index)) && !ever)
      yield rewrittenClause(reading, subject, verb, index + 1, null);
    return;
  }
}

/** "Acme made a mistake": hardly anything but people does, whatever they are called. */
function isErring({ sentence }: Reading, { kind, from, to }: Subject, verb: number, index: number): boolean {
  if ((kind !== 'perhaps' && kind !== 'system' && kind !== 'doubtful') || to === from || to - from > 4) return false;
  if (!erring.has(sentence.norm(index)) || sentence.norm(verb) !== 'made' || !counted.has(sentence.at(verb + 1).pos)) return false;
  return !sentence.hasAny(from, to, machines);
}
const erring = wordSet('mistake mistakes misstep missteps blunder blunders typo');
const counted = wordSet('DET NUM');
const machines = wordSet(
  'it this that which these those they what there tool tools script scripts system systems ai model models llm bot bots compiler parser algorithm agent copilot assistant gpt chatgpt claude gemini cursor software code ' +
    'program programs job change update patch commit release version query service scheduler optimizer optimiser',
);

/** "is to blame", "was at fault", "was responsible for the outage". */
export function* blamed(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.norm(index);
  const toBlame = (word === 'blame' && sentence.norm(index - 1) === 'to') || (word === 'fault' && sentence.norm(index - 1) === 'at');
  const forLoss =
    sentence.norm(index) === 'responsible' && sentence.norm(index + 1) === 'for' && sentence.hasAny(index + 2, index + 6, losses);
  if (word === 'blame') yield* blameTaken(reading, index);
  if (!toBlame && !forLoss) return;
  for (let be = index - 1; be >= Math.max(0, index - 4); be--) {
    if (!BE.has(sentence.norm(be))) continue;
    const subject = reading.subject(be);
    // "Nobody is to blame" is what such a document should say.
    if (none.has(sentence.norm(subject.from)) || sentence.hasAny(be, index, nots) || sentence.norm(be - 1) === 'one') return;
    const they = sentence.norm(subject.from) === 'they';
    if (toBlame ? they || isWhoever(reading, subject) : isPerson(subject))
      yield rewrittenClause(reading, subject, be, forLoss ? sentence.clauseEnd(index) : index + 1, null);
    return;
  }
}

/** "I share the blame". */
function* blameTaken(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index - 1; verb >= Math.max(0, index - 3); verb--) {
    if (!taking.has(sentence.at(verb).lemma)) continue;
    const subject = reading.subject(verb);
    if (isPerson(subject)) yield rewrittenClause(reading, subject, verb, index + 1, null);
    return;
  }
}
