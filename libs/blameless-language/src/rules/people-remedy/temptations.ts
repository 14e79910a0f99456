import { isPerson } from '../../people/subject.js';
import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What is never to be ignored by whoever reads it; a parser ignores a NULL. */
const signs = wordSet('error errors warning warnings alert alerts alarm alarms failure failures symptom symptoms sign signs page pages');
/** What is never to be done again, by whoever reads it; of these a program has no choice. */
const temptations = wordSet(
  'do play mess touch rush assume trust push merge deploy forget panic edit hesitate skip rely fiddle tinker guess bother underestimate overlook work copy copy-paste ' +
    'run leave make force-push self-merge take let hurry blindly commit ssh experiment try',
);
/** What people undertake; a program does some of it as well, so only where it is bound to the moment. */
const undertaken = wordSet(
  'restart attempt perform reboot upgrade use switch start begin schedule combine drain change move drop migrate patch reconfigure refactor rename resize repartition reconnect unplug hotfix cut apply enable disable roll reimage failover promote install',
);
/** What one is not to be. */
const figures = wordSet('hero cowboy shy quick hasty greedy lazy stupid clever proud stubborn');
const conditions = wordSet(
  'until unless without friday fridays weekend weekends monday mondays evening evenings night holiday holidays late alone simultaneously together',
);

/** What is never to be done: "never ever", "never, ever", "never, under any circumstances,". */
export function behindNever(sentence: Sentence, never: number): number {
  let verb = never + 1;
  if (sentence.norm(verb) === ',' && stressing.has(sentence.norm(verb + 1))) {
    verb += sentence.norm(verb + 1) === 'under' ? 4 : 2;
    if (sentence.norm(verb) === ',') verb++;
  }
  return sentence.at(verb).pos === 'ADV' ? verb + 1 : verb;
}
const stressing = wordSet('ever never under');

/** "Don't play with the switches", at the head of a sentence. */
export function* temptation(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const never = sentence.norm(index) === 'never';
  const dont = sentence.has(index - 1, 'do', 'not');
  const from = dont ? index - 1 : index;
  if (sentence.norm(index - 1) === 'should' || sentence.norm(index - 1) === 'must') yield* forbidden(reading, index);
  const letUs = sentence.norm(index - 2) === 'let' && !dont;
  if (!(never || dont || letUs) || !isOrdered(reading, from)) return;
  const verb = behindNever(sentence, index);
  const { norm, lemma } = sentence.at(verb);
  if (
    norm === 'be' &&
    (dont || never) &&
    figures.has(sentence.norm(sentence.norm(verb + 1) === 'so' || sentence.norm(verb + 1) === 'a' ? verb + 2 : verb + 1))
  )
    yield { from, to: verb + 2, suggestion: null };
  if (norm !== lemma) return;
  const unheeded = never && norm === 'ignore' && sentence.hasAny(verb + 1, verb + 5, signs);
  if (unheeded || temptations.has(norm) || (undertaken.has(norm) && isConditional(reading, verb)))
    yield { from, to: verb + 1, suggestion: null };
}

/** "We should never merge it with red tests", "we must not release on a Friday". */
function* forbidden(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.norm(index + 1) === 'ever' ? index + 2 : index + 1;
  if (!publishing.has(sentence.norm(verb)) || !isPerson(reading.subject(index - 1)) || pointing.has(sentence.norm(verb + 1))) return;
  if (sentence.norm(index) === 'never' || isConditional(reading, verb)) yield { from: index, to: verb + 1, suggestion: null };
}
/** Of one change, there is a reason for now. */
const pointing = wordSet('this that it these');
const publishing = wordSet(
  'merge push deploy release ship commit force-push edit touch rush skip approve self-merge assume guess ignore publish upgrade',
);

/** "Do not restart it until …", "… late on a Friday", "… more than one at a time": what somebody is to keep to who does the work. */
function isConditional({ sentence }: Reading, verb: number): boolean {
  const end = Math.min(sentence.words.length, verb + 16);
  return sentence.hasAny(verb + 1, end, conditions) || sentence.words.some((_, at) => at > verb && sentence.has(at, 'at', 'a', 'time'));
}

/** At the head of a sentence or after another order; "clients that do not rely on it" are told nothing. */
function isOrdered({ sentence }: Reading, from: number): boolean {
  const { kind, norm } = sentence.at(from - 1);
  if (sentence.norm(from - 2) === 'let' && (norm === 'us' || norm === "'s")) return true;
  return from === 0 || kind === 'mark' || norm === 'please' || norm === 'and' || norm === 'but' || norm === 'so' || norm === 'or';
}
