import { isPerson, isPersonIfActing } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import type { TaggedWord } from '../../prose/tagger.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { done, ofPeople, ofSurePeople, taken } from './figures.js';
import { endOf } from './said-to.js';

/** How somebody judged what was to come. */
const misjudged = wordSet('underestimated overestimated misjudged miscalculated under-estimated over-estimated mis-judged');

/** "Some corners were cut", "we were caught napping". */
function* passively(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = done.endAt(sentence, index);
  if (to !== null) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
  const caught = taken.endAt(sentence, index);
  if (caught !== null && reading.group(index).passive && isPerson(reading.subject(index)))
    yield { from: index, to: caught, suggestion: null };
}

/** The words that {@link figureOfSpeech} looks at. */
export const figureWords: ReadonlySet<string> = new Set([
  ...[ofPeople, ofSurePeople, done, taken].flatMap(({ firstWords }) => [...firstWords]),
  ...misjudged,
]);

export function isFigureOfSpeech(word: TaggedWord): boolean {
  return ofPeople.begins(word) || ofSurePeople.begins(word) || done.begins(word) || taken.begins(word) || misjudged.has(word.norm);
}

/** "The operators panicked": in the plural these are no programs. */
function crewPanicked({ sentence }: Reading, index: number, { kind, to }: Subject): boolean {
  return sentence.norm(index) === 'panicked' && kind === 'doubtful' && crews.has(sentence.norm(to - 1));
}
const crews = wordSet('operators managers leads supervisors users customers coordinators moderators manager user supervisor lead');

/** "Underestimated the size of it": the note of somebody about themselves, with no other verb behind. */
function* misjudgedNote({ sentence }: Reading, index: number): Iterable<Match> {
  if (!sentence.opensAt(index) || !misjudged.has(sentence.norm(index)) || sentence.at(index + 1).kind !== 'word') return;
  const end = sentence.clauseEnd(index + 1);
  const told = sentence.words.some(({ pos, norm }, at) => at > index && at < end && (pos === 'AUX' || BE.has(norm)));
  if (!told && sentence.at(index + 1).pos !== 'ADP') yield { from: index, to: index + 1, suggestion: null };
}

/** "cut corners", "jumped to conclusions", of people. */
export function* figureOfSpeech(reading: Reading, index: number): Iterable<Match> {
  yield* passively(reading, index);
  yield* misjudgedNote(reading, index);
  const { sentence } = reading;
  const { pos, norm, lemma } = sentence.at(index);
  if (pos !== 'VERB' && pos !== 'AUX' && !norm.endsWith('ed')) return;
  const sure = ofSurePeople.endAt(sentence, index);
  const to = sure ?? ofPeople.endAt(sentence, index);
  if (to === null) return;
  const group = reading.group(index);
  if (group.negated || group.modal !== null || sentence.norm(index - 1) === 'to') return;
  const subject = reading.subject(index);
  const people =
    sure !== null
      ? isPerson(subject) || crewPanicked(reading, index, subject)
      : isPersonIfActing(subject) || (subject.kind === 'unsaid' && norm !== lemma);
  if (people) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
}
