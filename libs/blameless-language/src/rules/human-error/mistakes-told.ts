import { isPerson } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

const mistakes = wordSet('mistake mistakes');
const doing = wordSet('do make commit perform');
const seeing = wordSet('realise realize notice discover spot recognise recognize acknowledge admit understand regret own');
const leading = wordSet('lead cause result contribute bring trigger make take cost');
const ranks = wordSet('first second third last biggest main worst greatest initial original');
const same = wordSet('same similar such');
const repeating = wordSet('make repeat avoid');
const learning = wordSet('learn learned learnt learning');
const pointing = wordSet('that this it which here');
const owners = wordSet('the our my their his her this these those');
const pointed = wordSet('this these that those the past');
const FARTHEST = 5;

/** The words that {@link mistakesTold} looks at. */
export const mistakesToldWords: ReadonlySet<string> = new Set([...mistakes, 'error', 'errors']);

/** "We did a mistake", "two mistakes led to it", "we realised the mistake", "that was the first mistake", "to avoid the same mistake". */
export function* mistakesTold(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = verbBefore(reading, index);
  const from = verb !== null && isTheirs(reading, verb, index) ? verb : null;
  if (from !== null) yield { from, to: index + 1, suggestion: null };
  if (!mistakes.has(sentence.norm(index))) return;
  if (from === null && (isRank(reading, index) || isToAvoid(reading, index))) yield { from: index - 1, to: index + 1, suggestion: null };
  const led = ['that', 'which'].includes(sentence.norm(index + 1)) ? index + 2 : index + 1;
  const ledTo = leading.has(sentence.at(led).lemma) && sentence.norm(led) !== sentence.at(led).lemma;
  if (ledTo && sentence.norm(led) !== 'made' && isSaidOfThePast(reading, index)) yield { from: index, to: led + 1, suggestion: null };
}

/** What somebody did with the mistake, articles and adjectives aside. */
function verbBefore({ sentence }: Reading, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const { pos, lemma, kind } = sentence.at(at);
    if (pos === 'VERB' || doing.has(lemma)) return at;
    if (kind === 'mark' || pos === 'ADP' || pos === 'NOUN') return null;
  }
  return null;
}

/** "We did some mistakes", "the person who committed the error", "we realised the mistake". */
function isTheirs(reading: Reading, verb: number, index: number): boolean {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(verb);
  const done = doing.has(lemma) && lemma !== 'make';
  const seen = seeing.has(lemma) && mistakes.has(sentence.norm(index)) && owners.has(sentence.norm(index - 1));
  const group = reading.group(verb);
  if (!(done || seen) || norm.endsWith('ing') || group.negated || group.modal !== null || group.passive) return false;
  if (!mistakes.has(sentence.norm(index)) && lemma === 'do') return false;
  return isPerson(reading.subject(verb)) && isSaidOfThePast(reading, verb);
}

/** "That was the first mistake." */
function isRank({ sentence }: Reading, index: number): boolean {
  if (!ranks.has(sentence.norm(index - 1)) || !sentence.isBoundary(index + 1)) return false;
  for (let at = index - 2; at >= Math.max(1, index - 4); at--)
    if (BE.has(sentence.norm(at))) return pointing.has(sentence.norm(at - 1)) || sentence.at(at - 1).pos === 'NOUN';
  return false;
}

/** "To avoid making similar mistakes", "we will not make the same mistake again", "learning from this mistake". */
function isToAvoid({ sentence }: Reading, index: number): boolean {
  if (same.has(sentence.norm(index - 1))) {
    for (let at = index - 2; at >= Math.max(0, index - 4); at--) {
      const { lemma, norm } = sentence.at(at);
      if (repeating.has(lemma) || norm === 'making' || norm === 'repeating') return true;
    }
    return false;
  }
  return pointed.has(sentence.norm(index - 1)) && sentence.norm(index - 2) === 'from' && learning.has(sentence.norm(index - 3));
}
