import { isReaderOnCondition } from '../../../people/reader.js';
import { isSingledOut } from '../../../people/subject.js';
import { rewrittenClause } from '../../../rewriting.js';
import { nots } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { isToldOfThePast } from '../verbs.js';

/** Said of what turned out otherwise. */
const assuming = wordSet('assumed presumed misjudged misbelieved fancied imagined reckoned supposed');
/** What one believes of another. */
const thinking = wordSet('believed thought assumed figured supposed reckoned presumed expected hoped trusted');
const other = wordSet('other others another someone somebody anybody');
/** What one is said to be too simple for. */
const grasping = wordSet('grasp comprehend fathom grok understand know');
const grasped = wordSet('grasped comprehended fathomed grokked understood known');
const whatItIs = wordSet('what how the difference that utc');
/** Why and since when may be asked of the machine: that is what an investigation is for. */
const unasked = wordSet('why where when whether if who about of cause reason root extent scope impact origin source problem issue full');
const of = wordSet('one each both neither');

/** The words that {@link believed} looks at. */
export const believedWords: ReadonlySet<string> = new Set([...assuming, ...thinking, ...grasping, ...grasped]);

/** "The tester assumed it was isolated", "each believed the other was on it", "had not grasped what it does". */
export function* believed(reading: Reading, index: number): Iterable<Match> {
  const { norm, lemma, pos } = reading.sentence.at(index);
  if (pos === 'NOUN' && norm === lemma) return;
  if (assuming.has(norm)) yield* assumed(reading, index);
  if (thinking.has(norm)) yield* eachTheOther(reading, index);
  if (grasping.has(norm) || grasped.has(norm)) yield* notGrasped(reading, index);
}

function* assumed(reading: Reading, index: number): Iterable<Match> {
  if (!isToldOfThePast(reading, index)) return;
  const subject = reading.subject(index);
  const { sentence } = reading;
  // "Assumed command" is an act, and so is the role assumed.
  if (sentence.isBoundary(index + 1) || taken.has(sentence.norm(index + 1)) || sentence.hasAny(index + 1, index + 4, offices)) return;
  if (isSingledOut(subject)) yield rewrittenClause(reading, subject, index, index + 1, null);
}
const taken = wordSet('command control responsibility ownership charge leadership office');
const offices = wordSet('role duties position command responsibility control');

/** "Both of us believed the other one was reviewing it." */
function* eachTheOther(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const next = ['that', 'the'].includes(sentence.norm(index + 1))
    ? sentence.norm(index + 2) === 'the'
      ? index + 3
      : index + 2
    : index + 1;
  const whom = other.has(sentence.norm(next));
  if (!whom || !isToldOfThePast(reading, index)) return;
  const { from, kind } = reading.subject(index);
  const each = kind !== 'system' && (of.has(sentence.norm(from)) || sentence.hasAny(from - 2, index, of));
  if (each || isSingledOut(reading.subject(index))) yield { from: Math.max(0, index), to: next + 1, suggestion: null };
}

/** "Had not grasped what a soft delete is", "does not understand UTC": what somebody is too simple for, not what they were not told. */
function* notGrasped(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(index);
  const group = reading.group(index);
  if (!group.negated || group.passive || group.modal !== null || !nots.has(sentence.norm(index - 1))) return;
  const next = sentence.norm(index + 1);
  const subject = reading.subject(index);
  if (isReaderOnCondition(sentence, subject)) return;
  // What I do not know now is an open question.
  if (subject.kind === 'self' && !group.perfect && (lemma === 'know' || sentence.hasAny(group.start, index, present))) return;
  if (next === 'how' && amounts.has(sentence.norm(index + 2))) return;
  if (!isCrew(reading, subject) || sentence.hasAny(index + 1, index + 5, unasked)) return;
  const dull = !easily.has(lemma) && !easily.has(norm);
  const simple =
    dull || whatItIs.has(next) || ((lemma === 'understand' || norm === 'understood') && next !== '' && !sentence.isBoundary(index + 1));
  const fact = (lemma === 'know' || norm === 'known') && next !== 'what' && next !== 'how' && !sentence.has(index + 1, 'the', 'difference');
  if (simple && !fact) yield rewrittenClause(reading, subject, index, index + 1, null);
}
const present = wordSet('do');
const amounts = wordSet('many much long far often');
const easily = wordSet('understand know known understood');
