import { isPerson } from '../../people/subject.js';
import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

/** What somebody knew, saw or was told. */
const knowing = wordSet('knew saw aware told warned');
/** What spoke against it. */
const against = wordSet(
  'risk risks risky wrong unsafe dangerous danger hazardous broken failing fail break red untested bug bugs not forbidden prohibited warning warnings alarm full expired ' +
    'leak leaks weak overloaded faulty defective vulnerable insecure unsupported bad problem defect flaw unstable fragile crack cracks cracked leaking damaged outdated corroded torn loose worn unpatched unreviewed',
);
/** How they are said to have gone on. */
const goingOn = new Wordings([
  'all|just same .',
  'go ahead',
  'carry|go|press|push|plough|plow on .|anyway|regardless|with',
  'anyway|regardless|nonetheless|nevertheless .',
  'let|leave it run|be|go|stand|running|.',
  'take it|risk .|anyway',
  'click|wave it|them|him through',
  'do it .',
  'look away',
  'still go|ship|deploy|merge|push|run|restart|use|press|open|release|start|send|keep|leave|sign|approve',
  'keep … running|going|open|in',
]);
const FARTHEST = 16;

/** The words that {@link allTheSame} looks at. */
export const knowingWords: ReadonlySet<string> = knowing;

/** "Knew it was risky and did it anyway", "saw the red light and carried on". */
export function* allTheSame(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const group = reading.group(index);
  const told = norm === 'told' || norm === 'warned';
  if (group.negated || group.modal !== null || group.passive !== told) return;
  const { length } = sentence.words;
  const and = sentence.words.findIndex((word, at) => at > index + 1 && at < index + FARTHEST && turning.has(word.norm));
  if (and < 0 || !(sentence.hasAny(index + 1, and, against) || (told && sentence.hasAny(and + 1, and + 3, still)))) return;
  const subject = reading.subject(norm === 'aware' ? index - 1 : index);
  const perhaps = subject.kind === 'doubtful' && !programs.has(sentence.norm(subject.to - 1));
  if (!isPerson(subject) && !perhaps) return;
  for (let at = and + 1; at < Math.min(length, and + 8) && sentence.at(at).kind === 'word'; at++) {
    // "And the job carried on anyway" is told of something else.
    if (at === and + 1 && sentence.at(at).pos === 'DET') return;
    const to = goingOn.endAt(sentence, at);
    if (to === null) continue;
    yield { from: sentence.at(and + 1).pos === 'ADV' ? and + 2 : and + 1, to: lastOf(sentence, to), suggestion: null };
    return;
  }
}

/** Without the mark that ends it. */
function lastOf(sentence: Sentence, to: number): number {
  const end = Math.min(to, sentence.words.length);
  if (heedless.has(sentence.norm(end))) return end + 1;
  return sentence.at(end - 1).kind === 'mark' || sentence.norm(end - 1) === 'with' ? end - 1 : end;
}
const heedless = wordSet('anyway regardless');
const still = wordSet('still');
const turning = wordSet('and but yet');
/** Roles that programs bear most of the time. */
const programs = wordSet('client clients customer customers user users validator validators');
