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
  if (to === null || ((sentence.norm(index) === 'for' || sentence.norm(index) === 'without') && isOfSystem(reading, index))) return;
  if (!isRuledOut(reading, index)) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
}

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
