import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

/** Before what is given as all that it was. */
const only = wordSet('just only merely simply purely with by from of to : but');
const persons = wordSet('somebody someone person human operator user individual employee guy administrator');
const wrong = wordSet('wrong incorrect mistaken bad unintended');
const mistakes = wordSet('mistake mistakes error errors typo typos slip blunder oversight');
/** Of somebody who does these nothing else need be said. */
const blundering = wordSet(
  'mistyping misreading fat-fingering fat-finger misclicking mis-clicking mis-typing misconfiguring misunderstanding forgetting miscalculating mishearing slipping fumbling miskeying blundering',
);
const doing = /ing$/;
const MOST_BETWEEN = 3;
const FARTHEST = 6;
const denied = wordSet('no not nobody');
const designs = wordSet(
  'prevent prevents avoid stop stops protect protects guard guards against chance risk possibility likelihood without',
);
const designing = wordSet('warn warns warning alert alerts catch catches prompt prompts');

/** The words that {@link justSomebody} looks at. */
export const justSomebodyWords: ReadonlySet<string> = new Set([...wrong, ...mistakes, ...blundering]);

/** "Just a person pressing the wrong button", "it ended with somebody making a mistake": a human error, told as one. */
export function* justSomebody(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const verb = blundering.has(norm) ? index : gerundBefore(reading, index);
  if (verb === null || (mistakes.has(norm) && sentence.norm(verb) !== 'making' && sentence.norm(verb) !== 'committing')) return;
  const who = sentence.at(verb - 1).pos === 'ADV' ? verb - 2 : verb - 1;
  if (!persons.has(sentence.norm(who)) && !isPersonAt(reading, who)) return;
  let from = who;
  while (from > who - MOST_BETWEEN && isBeforeNoun(reading, from - 1)) from--;
  const before = from - 1;
  const all = only.has(sentence.norm(before)) || BE.has(sentence.norm(before)) || before < 0 || sentence.norm(before) === ',';
  if (!all || sentence.hasAny(before - 5, before + 1, designs) || sentence.hasAny(0, before, designing)) return;
  if (!isSaidOfThePast(reading, from) || sentence.hasAny(from, who, denied)) return;
  const to = blundering.has(norm) ? sentence.clauseEnd(index + 1) : mistakes.has(norm) ? index + 1 : endOfThing(reading, index);
  yield { from, to, suggestion: null };
}

function gerundBefore({ sentence }: Reading, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && !sentence.isBoundary(at); at--)
    if (doing.test(sentence.norm(at)) && sentence.at(at).kind === 'word' && sentence.norm(at).length > 4) return at;
  return null;
}

function isBeforeNoun({ sentence }: Reading, at: number): boolean {
  const { pos, norm } = sentence.at(at);
  return pos === 'DET' || pos === 'ADJ' || norm === 'one' || norm === 'our' || (pos === 'NOUN' && sentence.at(at + 1).kind === 'word');
}

const named = wordSet('NOUN PROPN ADJ');

function endOfThing({ sentence }: Reading, index: number): number {
  let end = index + 1;
  while (end < index + 4 && named.has(sentence.at(end).pos)) end++;
  return end;
}
