import { isPeopleNoun } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { dutyOfPassive } from './to-be-done.js';

const FARTHEST = 8;
const courses = wordSet('training trainings course courses instruction coaching tuition schooling guidance refresher induction');
const among = wordSet('in within among amongst of for across at');
const given = wordSet('given provided offered sent enrolled');
const attending = wordSet('attendance participation');
const demanded = wordSet('mandatory compulsory obligatory required enforced tracked monitored recorded');
const growing = wordSet('improve increase strengthen expand invest enhance step intensify');
const machines = wordSet('model models data dataset gpu gpus classifier network');

/** The words that {@link trainingNeeds} looks at. */
export const trainingNeedsWords: ReadonlySet<string> = new Set([...courses, ...attending]);

/** "A training need within the staff", "contractors must be given training", "attendance will be enforced". */
export function* trainingNeeds(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (attending.has(sentence.norm(index))) {
    yield* enforced(reading, index);
    return;
  }
  if (sentence.hasAny(index - 2, index + 4, machines)) return;
  yield* needed(reading, index);
  yield* toBeGiven(reading, index);
  yield* invested(reading, index);
}

/** "Training needs were identified", "a training need within the support staff". */
function* needed({ sentence }: Reading, index: number): Iterable<Match> {
  const need = sentence.norm(index + 1);
  if (need !== 'need' && need !== 'needs' && need !== 'gap' && need !== 'gaps') return;
  const next = sentence.norm(index + 2);
  const found =
    (next === 'was' || next === 'were' || next === 'have' || next === 'has') && sentence.hasAny(index + 3, index + 6, identified);
  const staff = among.has(next) && sentence.words.slice(index + 3, index + 3 + FARTHEST).some(({ norm }) => isPeopleNoun(norm));
  if (found || staff) yield { from: index, to: index + 2, suggestion: null };
}
const identified = wordSet('identified found highlighted noted recognised recognized');

/** "Temporary staff must be provided with security training". */
function* toBeGiven(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && !sentence.isBoundary(at); at--) {
    if (!given.has(sentence.norm(at))) continue;
    const duty =
      dutyOfPassive(reading, at) ??
      (sentence.hasAny(at + 1, index + 1, again) && reading.group(at).passive ? reading.group(at).start : null);
    if (duty !== null && (isPerson(reading.subject(duty)) || isPeopleNoun(sentence.norm(duty - 1)) || hires.has(sentence.norm(duty - 1))))
      yield { from: duty, to: index + 1, suggestion: null };
    return;
  }
}
const again = wordSet('additional further extra refresher remedial repeat renewed');
const hires = wordSet('joiners starters hires newcomers operators members managers');

/** "Improve recruitment, training and retention", "invest in the training of our operators". */
function* invested({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index) !== 'training') return;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const { norm, pos } = sentence.at(at);
    if (growing.has(norm) && sentence.opensAt(at)) {
      if (sentence.words.slice(index + 1, index + 9).some((word) => isPeopleNoun(word.norm) || hires.has(word.norm)))
        yield { from: at, to: index + 1, suggestion: null };
      return;
    }
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'DET' && pos !== 'ADP' && norm !== ',' && norm !== 'and') return;
  }
}

/** "Attendance will be enforced", "participation is mandatory". */
function* enforced({ sentence }: Reading, index: number): Iterable<Match> {
  const end = Math.min(sentence.clauseEnd(index + 1), index + 9);
  for (let at = index + 1; at < end; at++)
    if (demanded.has(sentence.norm(at))) {
      yield { from: index, to: at + 1, suggestion: null };
      return;
    }
}
