import { alternatives } from '../../counterfactual/hindsight/alternative.js';
import { averting, isRuledOut } from '../../denied.js';
import { isPersonIfActing, isSingledOut } from '../../../people/subject.js';
import { Wordings } from '../../../prose/wordings.js';
import { isProspective } from '../../prospective.js';
import { nots, wasOrWere } from '../../../prose/function-words.js';
import { isInGeneral } from '../../human-error/said.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { decisions, dueTo, joinings, wasPoorlyDecided } from '../causes/causes.js';
import { isNameAt, personEnd } from '../done-by.js';
import { isEffect } from './weakness.js';

const mistakes = wordSet('mistake mistakes blunder blunders oversight slip-up screw-up mishap gaffe');
/** What a mistake is called: with these, whoever made it is meant. */
const grades = wordSet(
  'massive big biggest huge grave serious costly colossal major grievous basic elementary simple classic honest stupid silly dumb careless rookie beginner ' +
    'newbie amateur schoolboy terrible horrible awful bad embarrassing unforced fundamental obvious glaring unforgivable avoidable human personal own fatal gross ' +
    'rather unfortunate genuine innocent awkward dreadful dire shameful humiliating hasty sloppy expensive painful rushed novice regrettable inexcusable lamentable ' +
    'foolish dumbest silliest stupidest laughable ridiculous preventable needless unnecessary',
);
const culprits = wordSet('culprit culprits offender offenders perpetrator perpetrators wrongdoer wrongdoers');
/** What only people do, as the words after "the culprit". */
const speaking = wordSet('explain say tell owe admit apologise apologize write claim know confess forget think be have resign buy');
const belongings = wordSet(
  'shell account laptop machine terminal history session home desk keyboard mailbox manager employer apology badge access login',
);
const whoDid = wordSet('who whose');
const parts = wordSet('part behalf');
const weaknesses = wordSet(
  'failure lapse error mistake oversight negligence slip fault omission misjudgement misjudgment inattention confusion misunderstanding ignorance carelessness shortcoming haste',
);
const accidents = wordSet('accidentally inadvertently unintentionally mistakenly wrongly carelessly stupidly unwittingly erroneously');
const sorry = wordSet('apologize apologise apologies sorry apology blame');
/** What somebody believed, with a name: a reproach. */
const wrongly = wordSet('assumed presumed');
const unaware = wordSet('unaware oblivious clueless aware');
const nobodysFault = new Wordings([
  'mea culpa',
  'manage to make a|an|some|several|another|the … mistake|mistakes|blunder|mess',
  'manage to make a|an|some|several|another|the … error|errors .|,|in|when|while|and|by|on',
  'black mark on|against|for',
  'be no|not excuse for',
  'none|any of this|that be excuse for',
  'blame but me|us|ourselves|myself|themselves',
  'only me|us|ourselves|myself|themselves to blame',
  'not live up to',
  'shame on us|me|you|them',
  'guilty party',
  'excess of confidence|optimism|zeal|trust',
  'false confidence',
  'no excuse|excuses',
  'because of me|us .',
  'due to me|us .',
  'own goal',
  'brain fart|fade|failure|freeze',
  'senior moment',
  'slip of finger|fingers|hand|keyboard|pen|tongue',
  'mistake|error was to|that',
  'this|that be|is|was me .',
  'wrong decision|judgement|judgment .|to|was|were',
  'could not be reached|contacted|found by|on|for|until|at|.',
  'pilot|operator|finger trouble',
  'heads will|should|must roll',
  'asleep at wheel|switch',
  'who|whoever think be good|great|fine|smart|clever idea',
  'who|whoever think thought? it be good|great|fine idea',
  'how could you|he|she|they|anyone|anybody',
  'how could|did we miss|overlook|forget|ignore|let|allow|fail|not',
  'how could we have miss|overlook|forget|ignore|let|allow|fail|be',
]);

/** "A massive mistake", "this basic oversight". */
function* gradedMistake(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const grade = sentence.norm(index - 1);
  if (!mistakes.has(sentence.norm(index)) || !grades.has(grade) || isProspective(reading, index)) return;
  // "A grave oversight in our test plan": what the plan lacked.
  if (sentence.has(index, 'oversight', 'in')) return;
  // "Honest mistakes are unavoidable", "a simple mistake could cost us a day".
  if (isInGeneral(reading, index) || (alternatives.has(sentence.norm(index + 1)) && sentence.norm(index + 2) !== 'have')) return;
  if (!isRuledOut(reading, index) && !sentence.hasAny(index - 4, index, averting))
    yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "One of the culprits explains"; "the culprit was a query" is none. */
function* culprit({ sentence }: Reading, index: number): Iterable<Match> {
  if (!culprits.has(sentence.norm(index))) return;
  const next = sentence.at(index + 1);
  // "The culprit's shell": whoever it was has one.
  if (next.norm === "'s" && belongings.has(sentence.norm(index + 2))) yield { from: index, to: index + 3, suggestion: null };
  if (whoDid.has(next.norm) || (speaking.has(next.lemma) && next.lemma !== 'be' && next.lemma !== 'have'))
    yield { from: index, to: index + 1, suggestion: null };
}

/** "A lapse on the part of the technicians". */
function* onThePartOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!parts.has(sentence.norm(index)) || sentence.norm(index + 1) !== 'of') return;
  const end = personEnd(reading, index + 2);
  const what = [...sentence.words.keys()].findLast((at) => at < index && at > index - 7 && weaknesses.has(sentence.norm(at)));
  if (end !== null && what !== undefined && !isEffect(reading, what)) yield { from: what, to: end, suggestion: null };
}

/** "I apologise for accidentally pushing it": of oneself. */
function* sorryFor(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!accidents.has(sentence.norm(index)) || !sentence.norm(index + 1).endsWith('ing') || sentence.norm(index - 1) !== 'for') return;
  if (sentence.hasAny(index - 5, index - 1, sorry) && sentence.hasAny(0, index, wordSet('i my me')))
    yield { from: index, to: index + 2, suggestion: sentence.written(index + 1, index + 2) };
}

/** "The clerk attached the wrong list in error", of somebody singled out. */
function* inError(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.has(index, 'in', 'error') || !(sentence.isBoundary(index + 2) || index + 2 >= sentence.words.length)) return;
  for (let at = index - 1; at >= Math.max(0, index - 14) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos !== 'VERB' || reading.group(at).passive || !isSingledOut(reading.subject(at))) continue;
    yield { from: index, to: index + 2, suggestion: null };
    return;
  }
}

/** "The notice led Robin to assume that it was idle", "Robin presumed that it was". */
export function* namedActs(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isNameAt(reading, index)) return;
  const led = sentence.at(index - 1).lemma === 'lead' || sentence.at(index - 1).lemma === 'cause';
  if (led && sentence.norm(index + 1) === 'to') yield { from: index - 1, to: index + 3, suggestion: null };
  if (wrongly.has(sentence.norm(index + 1))) yield { from: index, to: index + 2, suggestion: null };
}

/** "He was not fully aware of it": of one person. */
function* notAware(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!unaware.has(sentence.norm(index)) || !sentence.hasAny(index - 3, index, wasOrWere)) return;
  if (sentence.norm(index) === 'aware' && !sentence.hasAny(index - 3, index, wordSet('not'))) return;
  const be = [index - 1, index - 2, index - 3].find((at) => wasOrWere.has(sentence.norm(at)));
  if (be === undefined) return;
  const { kind, from } = reading.subject(be);
  if (kind === 'named' || (kind === 'other' && heOrShe.has(sentence.norm(from)))) yield { from: be, to: index + 1, suggestion: null };
}

const denied = wordSet('no', nots);
const heOrShe = wordSet('he she');

/** "Mea culpa", "an excess of confidence". */
function* saying(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "It could not be found": a file.
  if (sentence.norm(index) === 'could' && !isPersonIfActing(reading.subject(index))) return;
  const to = nobodysFault.endAt(sentence, index);
  // "We have nobody to blame but ourselves" blames.
  if (to !== null && !sentence.hasAny(index - 2, index, denied)) yield { from: index, to, suggestion: null };
}

const finders: readonly (readonly [ReadonlySet<string>, (reading: Reading, index: number) => Iterable<Match>])[] = [
  [mistakes, gradedMistake],
  [culprits, culprit],
  [parts, onThePartOf],
  [accidents, sorryFor],
  [wordSet('in'), inError],
  [unaware, notAware],
  [new Set([...joinings.keys(), 'cause']), dueTo],
  [decisions, wasPoorlyDecided],
];
/** The words that {@link mistakesAt} looks at. */
export const mistakeWords: ReadonlySet<string> = new Set([...finders.flatMap(([words]) => [...words]), ...nobodysFault.firstWords]);
export const nameFollowers = wordSet('to assumed presumed');

/** All of these at a word. */
export function* mistakesAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  for (const [words, find] of finders) if (words.has(word.norm)) yield* find(reading, index);
  if (nobodysFault.begins(word)) yield* saying(reading, index);
}
