import { isPeopleNoun } from '../../people/roles.js';
import type { Sentence } from '../../prose/sentence.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { deeds } from '../counterfactual/deeds.js';
import { attentiveDeeds } from './conduct-of-work.js';
import { isAskedOfPeople, isPointOfList } from './asked.js';

/** What I or we are to keep in mind from now on. */
const vows = new Wordings([
  'keep|bear in mind',
  'keep that|this|it in mind',
  'remember that|this|it|to|next',
  'think twice',
  'know better',
  'learn from this|that|it|mistake|mistakes',
]);
const learned = new Wordings(['learn my|our|his|her lesson']);
const habits = new Wordings([
  'make habit|point|practice to|of',
  'make it? habit|point|practice to|of',
  'take time|moment|minute|second to',
  'take enough|more|some time to|for',
  'do your|our|my best to',
  'get used to',
  'get in|into habit',
  'let this|that|it be lesson|warning|reminder|wake-up',
  'take this|that|it as lesson|warning|reminder|wake-up',
  'use your|our brain|brains|head|heads|judgement|judgment|eyes',
]);
const vowing = wordSet('will shall keep');
const persons = wordSet('i we ill');
const everybody = wordSet('everyone everybody all us anyone me others whoever myself ourselves');
const serving = wordSet('be is was as serve serves become');
const trying = wordSet('before after each every whenever next future always');

const morals = wordSet('lesson takeaway takeaways learning moral');

/** The words that {@link takenToHeart} looks at. */
export const takenToHeartWords: ReadonlySet<string> = new Set([
  ...[vows, learned, habits].flatMap(({ firstWords }) => [...firstWords]),
  ...morals,
  'try',
  'strive',
]);

/** "I will keep that in mind", "let this be a lesson to all of us", "make it a habit to read it", "try to write tests before …". */
export function* takenToHeart(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  const { norm, lemma } = word;
  if (norm === 'lesson') yield* lessonTo(reading, index);
  if (morals.has(norm)) yield* moral(reading, index);
  if (lemma === 'learn') {
    const to = learned.endAt(sentence, index);
    if (to !== null) yield { from: index, to, suggestion: null };
  }
  const to = habits.begins(word) ? habits.endAt(sentence, index) : null;
  if (to !== null && ((norm === lemma && isAskedOfPeople(reading, index)) || isPointOfList(reading, index)))
    yield { from: index, to, suggestion: null };
  if (norm !== lemma) return;
  if (vows.begins(word)) yield* vowed(reading, index);
  if (norm === 'try' || norm === 'strive') yield* tried(reading, index);
}

function* vowed(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = vows.endAt(sentence, index);
  if (to === null) return;
  const { modal, negated } = reading.group(index);
  const now = sentence.norm(index) === 'keep' && persons.has(sentence.norm(index - 1));
  const { kind } = reading.subject(index);
  if (!negated && (now || (modal !== null && vowing.has(modal) && (kind === 'self' || kind === 'we'))))
    yield { from: index, to, suggestion: null };
}

/** "The lesson here is to double check", "the takeaway is that we must rehearse it". */
function* moral({ sentence }: Reading, index: number): Iterable<Match> {
  const be = copulaOf(sentence, index);
  if (be === null) return;
  const we = sentence.norm(be + 2) === 'we' || sentence.norm(be + 2) === 'one' || sentence.norm(be + 2) === 'you';
  const bound = we && obliged.has(sentence.norm(be + 3));
  const verb = sentence.norm(be + 1) === 'to' ? be + 2 : sentence.norm(be + 1) === 'that' && bound ? be + 4 : null;
  if (verb === null) return;
  const at = sentence.at(verb).pos === 'ADV' || sentence.norm(verb) === 'to' || sentence.norm(verb) === 'not' ? verb + 1 : verb;
  // "What it reaches then is to be drafted": a passive asks nobody.
  if (sentence.norm(at) === 'be' && sentence.norm(at + 1).endsWith('ed')) return;
  if (attentiveDeeds.has(sentence.norm(at)) || rehearsing.has(sentence.norm(at)))
    yield { from: be < index + 5 ? index : be, to: at + 1, suggestion: null };
}

/** "The lesson here is", "the lesson from this for all of us, and I mean myself, is". */
function copulaOf(sentence: Sentence, index: number): number | null {
  for (let be = index + 1; be < index + 5 && !sentence.isBoundary(be); be++) if (is.has(sentence.norm(be))) return be;
  if (index > 2) return null;
  for (let be = index + 3; be < Math.min(sentence.words.length, index + MOST_ASIDE); be++)
    if (is.has(sentence.norm(be)) && sentence.norm(be - 1) === ',' && sentence.norm(be + 1) === 'to') return be;
  return null;
}
const MOST_ASIDE = 32;
const is = wordSet('is was');
const rehearsing = wordSet('double rehearse prepare');
const obliged = wordSet('must should need have cannot');

/** "A lesson to developers": as a wish, or as what it was. */
function* lessonTo({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index + 1) !== 'to' && sentence.norm(index + 1) !== 'for') return;
  const who = [index + 2, index + 3, index + 4].find((at) => everybody.has(sentence.norm(at)) || isPeopleNoun(sentence.norm(at)));
  if (who !== undefined && sentence.norm(who + 1) !== 'is' && (index < 3 || sentence.hasAny(index - 4, index, serving)))
    yield { from: index, to: who + 1, suggestion: null };
}

/** "Try to test it before each merge": a plan to try something once is none. */
function* tried(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = sentence.norm(index + 1) === 'not' ? index + 2 : index + 1;
  const verb = sentence.norm(to + 1);
  if (sentence.norm(to) !== 'to' || !(deeds.has(verb) || verb === 'avoid' || verb === 'write' || verb === 'remember')) return;
  const late = to > index + 1 && sentence.hasAny(to, to + 10, days);
  if (!late && !sentence.hasAny(to + 2, to + 10, to > index + 1 ? always : trying)) return;
  if (isAskedOfPeople(reading, index)) yield { from: index, to: to + 2, suggestion: null };
}
const days = wordSet('friday fridays weekend weekends night evening evenings alone');
const always = wordSet('again future anymore');
