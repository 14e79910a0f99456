import { possessives } from '../../../people/pronouns.js';
import { isPerson } from '../../../people/subject.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isPersonAt } from '../done-by.js';

const mistakes = wordSet(
  'mistake mistakes error errors blunder blunders oversight oversights slip slips lapse lapses misjudgement misjudgment misjudgements misstep missteps screw-up screw-ups screwup screwups cock-up cock-ups ' +
    'fuck-up fuck-ups fuckup fuckups foul-up foul-ups mess-up mess-ups slip-up slip-ups goof goofs goof-up howler gaffe gaffes boo-boo brainfart misdeed bungle bungles',
);
/** With "up" behind it. */
const messes = wordSet('fuck screw cock mess foul balls');
/** On somebody's part, these are mistakes as well. */
const failings = wordSet(
  'failing failings shortcoming shortcomings failure failures misstep missteps assumption assumptions misunderstanding misunderstandings',
);
/** Systems have these as well. */
const measured = wordSet('error errors');
const oneself = wordSet('my his her');
const theirOwn = wordSet('mine ours his hers theirs yours');
/** What stands between whose and what: "our first mistake". */
const ranks = wordSet(
  'own first second third next last big bigger biggest great greatest main major single only initial original worst serious silly stupid real key other whole collective personal occasional repeated earlier previous many several few frequent recent past little honest genuine numerous fun little tiny dumb stupid careless costly embarrassing expensive epic huge massive foolish avoidable rookie latest',
);
const sides = wordSet('part side end');
const faculties = wordSet('judgement judgment attention concentration communication');
const ways = wordSet('how our my their his her');
/** What may have a gap of its own: "an oversight in our test plan". */
const artefacts = wordSet('procedure process plan configuration setup pipeline suite template design tooling policy script code checklist');
const MOST_BETWEEN = 7;
const MOST_RANKS = 2;

/** The words that {@link whoseMistake} looks at. */
export const whoseMistakeWords: ReadonlySet<string> = new Set([...mistakes, ...failings, ...messes]);

/** Whose mistake it was, said behind it or some words before: "one mistake I made", "our first mistake", "a mistake of ours". */
export function* whoseMistake(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (failings.has(norm)) yield* onOurPart(reading, index);
  if (messes.has(norm)) yield* messUp(reading, index);
  if (!mistakes.has(norm)) return;
  const to = ownedAfter(reading, index) ?? madeAfter(reading, index);
  if (to !== null) yield { from: index, to, suggestion: null };
  else if (isInSeries(reading, index)) yield { from: seriesStart(reading, index), to: index + 1, suggestion: null };
  else yield* ownedBefore(reading, index);
}

/** "A chain of small mistakes", "a comedy of errors"; "a series of errors" may be a log's. */
function isInSeries(reading: Reading, index: number): boolean {
  return seriesStart(reading, index) < index;
}

function seriesStart({ sentence }: Reading, index: number): number {
  if (!sentence.norm(index).endsWith('s') || sentence.norm(index) === 'missteps') return index;
  let of = index - 1;
  while (of > index - 4 && sentence.at(of).pos === 'ADJ') of--;
  if (sentence.norm(of) !== 'of') return index;
  return (measured.has(sentence.norm(index)) ? comedies : series).has(sentence.norm(of - 1)) ? of - 1 : index;
}
const series = wordSet(
  'series chain string combination catalogue catalog litany comedy sequence cascade succession host number couple handful pile',
);
const comedies = wordSet('comedy catalogue catalog litany');

/** "This fuck up", "my box screw up", written apart; "we screwed up" is no noun. */
function* messUp({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index + 1) !== 'up') return;
  let from = index - 1;
  while (from > index - 3 && (sentence.at(from).pos === 'ADJ' || sentence.at(from).pos === 'NOUN')) from--;
  // "Completions, which mess up the editor".
  if (sentence.norm(from) === 'which' || (sentence.norm(from) === 'that' && sentence.at(from - 1).pos === 'NOUN')) return;
  if (possessives.has(sentence.norm(from)) || sentence.at(from).pos === 'DET') yield { from, to: index + 2, suggestion: null };
}

/** "A failing on our part", "the failure was ours". */
function* onOurPart({ sentence }: Reading, index: number): Iterable<Match> {
  const part = sentence.norm(index + 1) === 'on' && possessives.has(sentence.norm(index + 2)) && sides.has(sentence.norm(index + 3));
  const ours = sentence.norm(index + 1) === 'was' && theirOwn.has(sentence.norm(index + 2));
  if (part || ours) yield { from: index, to: index + (part ? 4 : 3), suggestion: null };
}

/** "A mistake of ours", "an oversight in how we rotate the keys", "an error of judgement". */
function ownedAfter(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  const joining = sentence.norm(index + 1);
  const next = sentence.norm(index + 2);
  if (joining === 'of' && theirOwn.has(next)) return index + 3;
  if ((joining === 'of' || joining === 'in') && faculties.has(next)) return index + 3;
  if (next !== 'how' && next !== 'the' && artefacts.has(sentence.norm(index + 4))) return null;
  if (joining !== 'in' || measured.has(sentence.norm(index))) return null;
  // "In the way that we", "in how I": what was made in that way is no person.
  const way = sentence.has(index + 2, 'the', 'way') ? index + 3 : index + 2;
  if (way === index + 3 || next === 'how') {
    const who = sentence.norm(way + 1) === 'that' ? way + 2 : way + 1;
    return oneWho.has(sentence.norm(who)) || isPersonAt(reading, who + 1) ? way + 1 : null;
  }
  return ways.has(next) && sentence.norm(index).startsWith('oversight') ? index + 3 : null;
}
const oneWho = wordSet('i we he she they');

/** "One error that the vendor's team made". */
function madeAfter(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  for (let at = index + 2; at <= index + MOST_BETWEEN; at++) {
    const { norm, kind } = sentence.at(at);
    if (kind === 'mark') return null;
    if (norm !== 'made' && norm !== 'committed') continue;
    const group = reading.group(at);
    const told = !group.passive && !group.negated && group.modal === null && !isProspective(reading, index);
    return told && isPerson(reading.subject(at)) ? at + 1 : null;
  }
  return null;
}

/** "Our first mistake", "my own silly error", "her error"; "our first error" may be a number. */
function* ownedBefore({ sentence }: Reading, index: number): Iterable<Match> {
  let from = index - 1;
  while (index - from <= MOST_RANKS && ranks.has(sentence.norm(from))) from--;
  const owner = sentence.norm(from);
  // "My earlier error log".
  if (measured.has(sentence.norm(index)) && sentence.at(index + 1).pos === 'NOUN') return;
  // "A Halvern-side mistake".
  if (owner.endsWith('-side') && !measured.has(sentence.norm(index))) yield { from, to: index + 1, suggestion: null };
  const isOwn = oneself.has(owner) || (owner === 'your' && !measured.has(sentence.norm(index))) || sentence.norm(from + 1) === 'own';
  const isOurs = from < index - 1 && possessives.has(owner) && !measured.has(sentence.norm(index));
  if (isOurs || (isOwn && possessives.has(owner))) yield { from, to: index + 1, suggestion: null };
}
