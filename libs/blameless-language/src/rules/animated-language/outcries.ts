import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

const outcries = new Wordings([
  'sick and? tired of',
  'sick of hearing|seeing|having|being|explaining|cleaning|fixing|waiting',
  'fed up with|of',
  'have have it with|up',
  'have have enough of them|their|this|these|it|you|your|being',
  'at … wit|wits|tether end .|with',
  'run out of patience with|.',
  'lose patience|temper',
  'make blood boil',
  'make me|us sick|furious|angry|livid|mad',
  'drive me|us mad|crazy|nuts|insane|bonkers',
  'drive me|us up wall',
  'have got? to|ta be kidding|joking me?',
  'must be kidding|joking me?',
  'are|is you|they kidding|joking|serious|insane|mad|crazy|nuts .|me',
  'for cry out loud',
  'for god|christ|heaven|heavens|pete|fuck|goodness sake',
  "for god|christ|heaven|heavens|pete|fuck|goodness 's sake",
  'give me break .',
  'give us break .',
  'how dare',
  'shame on you|him|her|them|us|me|whoever|anyone',
  'thanks for nothing',
  'enough is enough',
  'what the actual',
]);
/** Of whoever writes. */
const feelings = wordSet('furious livid seething fuming incensed enraged outraged irate apoplectic disgusted gutted raging');
const swearing = wordSet(
  'damn damned goddamn goddamned bloody fucking freaking frigging flipping effing blasted darn darned fricking sodding',
);
const writers = wordSet('i we');

/** The words that {@link outcry} looks at. */
export const outcryWords: ReadonlySet<string> = new Set([...outcries.firstWords, ...feelings, ...swearing]);

/** "Are you kidding me?", "we are fed up with the carrier", "the bloody vendor". */
export function* outcry(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const to = outcries.endAt(sentence, index);
  if (to !== null && reading.group(index).modal !== 'would') yield { from: index, to, suggestion: null };
  if (feelings.has(norm) && writers.has(sentence.norm(reading.subject(index - 1).from)) && isNow(reading, index))
    yield { from: index - 1, to: index + 1, suggestion: null };
  const person = swearing.has(norm) ? [1, 2, 3].find((far) => isPersonAt(reading, index + far)) : undefined;
  if (person !== undefined && !sentence.isBoundary(index + 1))
    yield { from: index, to: index + person + 1, suggestion: sentence.written(index + 1, index + person + 1) };
}

function isNow({ sentence }: Reading, index: number): boolean {
  return sentence.hasAny(index - 3, index, being);
}
const being = wordSet("am are was were 'm 're feel felt");
