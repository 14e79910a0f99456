import { isRuledOut } from '../denied.js';
import { isPersonIfActing } from '../../people/subject.js';
import { verbBefore } from '../at-fault/verbs.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';
import { endOf } from './said-to.js';

/** What drove somebody, and what they had become: nobody but people are driven by it. */
const driven = new Wordings([
  'out of spite|malice|laziness|ignorance|arrogance|revenge|boredom|impatience|vanity|stubbornness|greed|negligence|convenience|desperation',
  'in bad faith',
  'on|at whim',
  'in blind panic',
  'in fit|moment of madness|rage|panic|weakness|stupidity|inattention|anger|distraction',
  'in heat of moment',
  'abuse|betrayal|breach of trust|power|authority|confidence',
  'deaf ears',
  'pattern|culture|climate|history of neglect|negligence|fear|blame|silence|secrecy|denial|complacency|carelessness|indifference|mismanagement|incompetence',
  'lot|much|something to be desire',
  'tunnel vision',
  'without good|valid|legitimate|proper reason',
  'for no good|valid|legitimate reason',
  'afterthought',
  'poor|bad|terrible|unfortunate|dreadful timing .',
  'bunch of amateurs|clowns|kids|monkeys|idiots|cowboys|children',
  'run|managed|operated|staffed|built|written by amateurs|clowns|monkeys|idiots|children|kids|cowboys',
  'schoolboy|schoolgirl|newbie|noob|beginner|rookie error|mistake',
  'poor|bad|terrible|awful|unfortunate|dreadful timing on|to',
  'worse than useless',
  'poor track record',
  'group-think|groupthink .',
  'wishful thinking',
  'guesswork on|by|from|.',
  'too much trust|faith|confidence|optimism in|on|at|by',
  'blind trust|faith|confidence in|on|by|.',
  'too much self-confidence|self-assurance|ego|pride|bravado',
  'without shred|trace|hint|spark|ounce|bit of urgency|care|thought|sense|responsibility|interest|remorse|decency',
  'without any? sense of urgency|responsibility|duty|ownership|accountability|decency',
  'no|little real? sense of urgency|responsibility|duty|ownership|accountability|decency',
  'beneath professional|own|usual? standard|standards|dignity',
  'below professional|own|usual|normal standard|standards',
  'not up to professional|own|usual? standard|standards|scratch|snuff .',
  'misplaced trust|confidence|faith|optimism',
  'complete|total|utter|gross|profound misunderstanding|incomprehension of|by',
  'dangerous|naive|costly|fatal|foolish misconception|delusion',
  'complete|total|utter|profound|basic|fundamental lack of understanding|respect|care|regard|interest|professionalism|responsibility',
  'good faith',
]);
/** How people are said to have been; a planner's estimates are optimistic as well. */
const leaning = wordSet(
  'confident optimistic ambitious trusting reliant cautious eager zealous hasty aggressive bold casual relaxed complacent clever hopeful keen cocky generous enthusiastic dependent',
);
const excesses = wordSet('overly excessively wildly unduly far way');
const works = wordSet('plan plans schedule timeline timelines estimate estimates deadline roadmap planning expectations goals');
const outlook = wordSet('optimistic ambitious aggressive hopeful');
/** The words that {@link outOf} and {@link excessive} look at. */
export const drivenWords: ReadonlySet<string> = new Set(driven.firstWords);
export const excessWords: ReadonlySet<string> = excesses;

/** "Out of spite", "left much to be desired", "an abuse of trust". */
export function* outOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = driven.endAt(sentence, index);
  if (sentence.norm(index) === 'good') {
    yield* notInGoodFaith(reading, index);
    return;
  }
  if (to === null || ((sentence.norm(index) === 'for' || sentence.norm(index) === 'without') && isOfSystem(reading, index))) return;
  if (!isRuledOut(reading, index)) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
}

/** "Not acting in good faith", "question whether they act in good faith"; that they did is said in their defence. */
function* notInGoodFaith({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index + 1) !== 'faith' || sentence.norm(index - 1) !== 'in') return;
  const not = sentence.words.findIndex(({ norm }, at) => at > index - 8 && at < index && faithless.has(norm));
  const doubted = sentence.words.findIndex(({ lemma }, at) => at < index && doubting.has(lemma));
  const undoubted = doubted > 0 && sentence.hasAny(doubted - 2, doubted, undoubting);
  if (undoubted || (not < 0 && doubted < 0)) return;
  const from = not >= 0 && doubted < 0 ? not : index - 1;
  yield { from, to: index + 2, suggestion: null };
}
const faithless = wordSet('not never hardly');
const undoubting = wordSet('not no never nobody');
const doubting = wordSet('question doubt doubtful questionable wonder');

/** "The cache forgets it for no good reason": what a system does, not what was done to it. */
function isOfSystem(reading: Reading, index: number): boolean {
  const verb = verbBefore(reading, index, 8);
  return verb !== null && !reading.group(verb).passive && reading.subject(verb).kind === 'system';
}

/** "We were overly confident", "the schedule was wildly optimistic". */
export function* excessive(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const how = sentence.norm(index + 1) === 'too' ? index + 2 : index + 1;
  if (!leaning.has(sentence.norm(how))) return;
  const be = sentence.at(index - 1);
  if (be.lemma !== 'be' && be.lemma !== 'become' && be.lemma !== 'get') return;
  const subject = reading.subject(index - 1);
  const theirs = isPersonIfActing(subject) || (outlook.has(sentence.norm(how)) && works.has(sentence.norm(index - 2)));
  if (theirs && reading.group(index - 1).modal === null) yield { from: index, to: how + 1, suggestion: null };
}
