import { nots } from '../../../prose/function-words.js';
import { BE } from '../../../prose/verb-group.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isNameAt, isPersonAt } from '../done-by.js';
import { isToldOfThePast } from '../verbs.js';
import { whoeverEnd } from '../whoever.js';

/** What somebody is said to have had too much or too little of. */
const weaknesses = wordSet(
  'misreading misunderstanding misunderstandings misinterpretation miscommunication misconfiguration mishandling misuse misjudgement misjudgment confusion inattention ' +
    'inattentiveness inexperience carelessness forgetfulness haste impatience panic neglect inaction indecision complacency overconfidence incompetence slip slip-up ' +
    'lapse lapses slips slip-ups blunders oversights omissions misjudgements misjudgments failings shortcomings blunder ignorance oversight omission inability unwillingness refusal reluctance insistence slowness tardiness procrastination disinterest indifference arrogance stubbornness naivety naivete ineptitude clumsiness nonchalance hubris hesitation unfamiliarity disregard laziness sloppiness recklessness',
);
const ofPeople = wordSet('by of from among');
const flaws = wordSet(
  'bug bugs error errors regression regressions typo typos flaw flaws vulnerability defect mistake mistakes misconfiguration fault problem breakage loop leak syntax race',
);
const introducing = wordSet('introduce inject create add leave make commit');
const faulty = wordSet(
  'buggy broken bad faulty wrong incorrect sloppy careless botched hasty rushed untested misguided ill-advised premature mistaken poor',
);
const works = wordSet(
  'change commit patch script code config configuration deploy deployment push migration query pr branch fix rollback upgrade edit command merge',
);
const within = wordSet('in of with');
const reducing = wordSet('minimize minimise reduce limit prevent avoid fewer less against number rate count any possible potential');
const causes = wordSet('due owing because by from through cause caused reason led stemmed down');
const MOST_BETWEEN = 6;

/** The words that {@link weakness} looks at. */
export const weaknessWords: ReadonlySet<string> = new Set([...weaknesses, "'s", 'introduce', 'inject']);

/** "Anna's misreading of the graph", "confusion on the part of the technician", "introduced a regression". */
export function* weakness(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  if (norm === "'s") yield* flawedWork(reading, index);
  if (introducing.has(lemma)) yield* introduced(reading, index);
  if (!weaknesses.has(norm)) return;
  const owned = sentence.norm(index - 1) === "'s" && isPersonAt(reading, index - 2);
  const own = sentence.norm(index - 1) === 'my' && (norm !== 'confusion' || sentence.hasAny(index - 5, index - 1, causes));
  if (owned || own) yield { from: owned ? index - 2 : index - 1, to: index + 1, suggestion: null };
  else yield* byThem(reading, index);
}

/** "A slip by the night operator". */
function* byThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.hasAny(index - 4, index, reducing) || sentence.hasAny(index - 4, index, nots) || isEffect(reading, index)) return;
  for (let at = index + 1; at <= index + MOST_BETWEEN && sentence.at(at).kind === 'word'; at++) {
    // "The oversight of suppliers" is looking after them.
    if (sentence.norm(index) === 'oversight' && sentence.norm(at) === 'of') return;
    if (!ofPeople.has(sentence.norm(at)) || (sentence.norm(at) === 'of' && at > index + 1 && sentence.norm(at - 1) !== 'part')) continue;
    const end = whoeverEnd(reading, at + 1);
    if (end === null) continue;
    yield { from: index, to: end, suggestion: null };
    return;
  }
}

/** "The two names sowed confusion among the engineers": what something did to them. */
export function isEffect({ sentence }: Reading, index: number): boolean {
  if (!bewilderment.has(sentence.norm(index))) return false;
  for (let at = index - 1; at >= Math.max(0, index - 5) && !sentence.isBoundary(at); at--)
    if (effecting.has(sentence.at(at).lemma)) return !BE.has(sentence.norm(at - 1)) || sentence.norm(at).endsWith('ing');
  return false;
}
const bewilderment = wordSet('confusion misunderstanding misunderstandings panic hesitation confusions');
const effecting = wordSet(
  'lead cause create add contribute generate produce bring sow induce provoke clear avoid prompt raise spread spark',
);

/** "Introduced a bug", of somebody singled out. */
function* introduced(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = Math.min(sentence.clauseEnd(index + 1), index + MOST_BETWEEN);
  if (!sentence.hasAny(index + 1, end, flaws) || !isToldOfThePast(reading, index)) return;
  const subject = reading.subject(index);
  if (isSingledOut(subject)) yield rewrittenClause(reading, subject, index, end, null);
}

/** "Anna's buggy patch", "a bug in Anna's patch". */
function* flawedWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isPersonAt(reading, index - 1)) return;
  if (faulty.has(sentence.norm(index + 1)) && works.has(sentence.norm(index + 2)))
    yield { from: index - 1, to: index + 3, suggestion: null };
  if (works.has(sentence.norm(index + 1)) && isUntested(reading, index + 2) && isNameAt(reading, index - 1))
    yield { from: index - 1, to: index + 2, suggestion: null };
  const flaw = within.has(sentence.norm(index - 2)) && flaws.has(sentence.norm(index - 3));
  if (flaw && works.has(sentence.norm(index + 1)) && isNameAt(reading, index - 1))
    yield { from: index - 3, to: index + 2, suggestion: null };
}

/** "Anna's change had not been tested." */
function isUntested({ sentence }: Reading, from: number): boolean {
  const not = [from + 1, from + 2].find((at) => sentence.norm(at) === 'not');
  return not !== undefined && sentence.hasAny(not + 1, not + 4, seenTo) && !sentence.hasAny(not + 1, not + 4, wordSet('by'));
}

const seenTo = wordSet('tested reviewed checked verified approved announced documented');
