import { Wordings } from '../../prose/wordings.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isNameAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

/** What is said of somebody who is accused. */
const acting = wordSet('contradict mislead lie resign deflect downplay dodge evade stonewall backtrack backpedal quit');
const speaking = wordSet('admit concede confess deny');
const gone = wordSet('fired sacked dismissed suspended disciplined reprimanded ousted');
const blaming = new Wordings([
  'start|play|begin blame game',
  'start|begin? point|pointing finger|fingers',
  'attribute blame',
  'shift|pass|deflect blame',
  'step down',
  'refuse to',
  'decide|choose|opt not to',
  'confused by|about',
]);
/** Trains leave, and rows are removed. */
const leaving = wordSet('departure removal');
const departure = wordSet('resignation dismissal sacking firing departure ouster removal');
const nothing = wordSet('not no never nothing none failed wrong false mistake mistakes error any having');
const FARTHEST = 12;

/** The words that {@link stood} looks at. */
export const standingWords: ReadonlySet<string> = new Set([...acting, ...speaking, ...gone, ...departure, ...blaming.firstWords]);

/** "Dana refused to answer", "Dana admitted that nothing was tested", "the resignation of the director, Dana": somebody on trial. */
export function* stood(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(index);
  if (departure.has(norm)) yield* left(reading, index);
  const said = blaming.endAt(sentence, index);
  const fired = gone.has(norm) && BE.has(sentence.norm(reading.group(index).start));
  const spoke = speaking.has(lemma) && sentence.hasAny(index + 1, index + FARTHEST, nothing);
  if (!(acting.has(lemma) || spoke || fired || said !== null) || isNegated(reading, index)) return;
  const verb = norm === 'confused' ? index - 1 : index;
  if (reading.subject(verb).kind === 'named') yield { from: index, to: Math.max(said ?? 0, index + 1), suggestion: null };
}

function isNegated(reading: Reading, index: number): boolean {
  return reading.group(index).negated;
}

/** "Dana's departure", "the resignation of the director Dana". */
function* left(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (sentence.norm(index - 1) === "'s" && isNameAt(reading, index - 2)) yield { from: index, to: index + 1, suggestion: null };
  if (sentence.norm(index + 1) !== 'of' || leaving.has(norm)) return;
  for (let at = index + 2; at < index + FARTHEST && sentence.norm(at) !== ','; at++)
    if (isNameAt(reading, at)) {
      yield { from: index, to: index + 2, suggestion: null };
      return;
    }
}
