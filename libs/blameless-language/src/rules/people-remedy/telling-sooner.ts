import { examining, speaking, thinking } from '../../people/attention.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { artefacts } from '../counterfactual/human-work.js';
import { isAskedOfPeople } from './asked.js';
import { dutyOfPassive } from './to-be-done.js';

/** What is asked for sooner, or more of, from people and not from programs. */
const telling = wordSet(
  'raise escalate communicate declare notify inform involve engage ask respond react act acknowledge announce tell share coordinate consult seek call ' +
    'decide reach speak report call request loop ping warn bring post',
);
/** What takes somebody else to say it to. */
const toldFirst = wordSet('loop page ping notify coordinate', speaking);
const sooner = wordSet(
  'early away once earlier sooner quicker faster quickly promptly often frequently proactively clearly openly immediately swiftly better',
);
const onlyMore = wordSet('often frequently clearly openly quickly');
/** "As soon as we know", "from the start", "without delay". */
const timely = wordSet('soon start beginning outset delay hesitation upfront sign');
const before = wordSet('as the very first without');
/** The same of those to whom it is said. */
const told = wordSet(
  'raised escalated declared notified informed involved engaged announced told consulted contacted alerted warned asked communicated reported',
);
const addressing = wordSet('confirm know understand ask make ensure watch', examining, thinking);

/** The words that {@link toldAt} looks at. */
export const tellingSoonerWords: ReadonlySet<string> = new Set([...sooner, ...timely, ...toldFirst, ...addressing]);

/** People are to tell each other sooner, or first, or whoever reads it is told. */
export function* toldAt(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (addressing.has(norm)) yield* addressedToYou(reading, index);
  if (toldFirst.has(norm)) yield* spokenFirst(reading, index);
  if (sooner.has(norm)) yield* askedSooner(reading, index);
  if (timely.has(norm) && (norm === 'upfront' || before.has(reading.sentence.norm(index - 1)))) yield* askedSooner(reading, index);
}

/** "Ask the owner before touching it", "announce it in advance". */
function* spokenFirst(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = sentence.words.findIndex(({ norm }, at) => at > index && at < index + 12 && isBeforehand(reading, at, norm));
  if (sentence.norm(index) === 'ask' && sentence.hasAny(index, end, favours)) return;
  if (end > 0 && !sentence.hasAny(index, end, artefacts) && isAskedOfPeople(reading, index))
    yield { from: index, to: end + 1, suggestion: null };
}

/** "Before touching it", "in advance": "before the next release" is when a thing is needed. */
function isBeforehand({ sentence }: Reading, at: number, norm: string): boolean {
  if (norm === 'before') return sentence.norm(at + 1).endsWith('ing') || addressed.has(sentence.norm(at + 1));
  if (norm === 'ahead') return sentence.norm(at + 1) === 'of' || sentence.isBoundary(at + 1);
  return norm === 'beforehand' || norm === 'advance' || (norm === 'first' && sentence.isBoundary(at + 1));
}
const addressed = wordSet('you we they anything any making');
const favours = wordSet('for');

/** "Check which cluster you are on": said to whoever reads it. */
function* addressedToYou(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (index > 0 || !addressing.has(sentence.norm(0))) return;
  for (let at = 1; at < 12 && sentence.at(at).kind === 'word'; at++) {
    if (sentence.norm(at) !== 'you') continue;
    if (acting.has(sentence.norm(at + 1))) yield { from: 0, to: at + 2, suggestion: null };
    return;
  }
}
const acting = wordSet('are have know do understand run deploy merge push change restart delete work need want touch');

/** "Escalate earlier", "we should communicate more often". */
function* askedSooner(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (onlyMore.has(norm) && sentence.norm(index - 1) !== 'more') return;
  if ((norm === 'away' && sentence.norm(index - 1) !== 'right') || (norm === 'once' && sentence.norm(index - 1) !== 'at')) return;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const asSoon = (norm === 'soon' || norm === 'early') && at === index - 1;
    if (sentence.isBoundary(at) && !asSoon) return;
    const passive = told.has(sentence.norm(at)) && dutyOfPassive(reading, at) !== null;
    if (passive && !sentence.hasAny(0, sentence.words.length, artefacts)) yield { from: at - 1, to: index + 1, suggestion: null };
    if (passive) return;
    if (!telling.has(sentence.norm(at))) continue;
    const program =
      sentence.hasAny(index, sentence.clauseEnd(index), artefacts) ||
      sentence.hasAny(0, at, artefacts) ||
      (sentence.norm(at) !== 'raise' && sentence.hasAny(at, index, artefacts));
    if (!program && isAskedOfPeople(reading, at)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
