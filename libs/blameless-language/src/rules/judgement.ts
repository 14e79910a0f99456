import { seriousWords, takenSeriously } from './judgement/seriously.js';
import { teamNouns } from '../people/roles.js';
import { badly, badlyDone, notCarefully } from './judgement/carefully.js';
import { figureOfSpeech, figureWords, isFigureOfSpeech } from './judgement/figures-of-speech.js';
import { illChosenDecision, illChosenWords } from './judgement/ill-chosen.js';
import { lackOfCare, lacked, noneOf, scarce, sharedWork, tooLittle, tooSlow, wasTooLittle } from './judgement/lack.js';
import { manner, manners, wasAsleep } from './judgement/phrases.js';
import { quality, qualityWords } from './judgement/quality.js';
import { timeSpent, unacquainted, unacquaintedWords } from './judgement/unacquainted.js';
import { minimiser, minimisers, justNeeded } from './judgement/minimisers.js';
import { verdict, verdictAdverb } from './judgement/verdict.js';
import { decisions, poor, verdictAdverbs, verdicts } from './judgement/verdicts.js';
import { criticised, reproachWords } from './judgement/criticised.js';
import { lackingWords, oversight, oversightWords, wantingOf } from './judgement/oversights.js';
import { drivenWords, excessive, excessWords, outOf } from './judgement/out-of.js';
import { basicsWanting, basicWords, evenWords, notEven } from './judgement/not-even.js';
import { poorWork, poorWorkWords } from './judgement/poor-work.js';
import { priorities, priorityWords } from './judgement/priorities.js';
import { regardless, regardlessWords } from './judgement/regardless.js';
import { rhetoric, rhetoricWords } from './judgement/rhetoric.js';
import { neverToHappen, unacceptable } from './judgement/unacceptable.js';
import { badAt, abilityWords } from './judgement/bad-at.js';
import { onTheirPart, sideWords } from './judgement/on-their-part.js';
import { shamblesWords, wasShambles } from './judgement/shambles.js';
import { unready, unreadyWords } from './judgement/unready.js';
import { whatPart, whoWould } from './judgement/who-would.js';
import { wrongWay, wrongWayWords } from './judgement/wrong-way.js';
import { withoutChecking } from './judgement/without.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

/** Every word that begins a way of saying it: most words of a sentence are none of them. */
const firstLook: ReadonlySet<string> = new Set(
  [
    ...[
      verdicts,
      verdictAdverbs,
      minimisers,
      poor,
      illChosenWords,
      scarce,
      tooSlow,
      figureWords,
      badly,
      manners,
      qualityWords,
      unacquaintedWords,
      seriousWords,
    ],
    wordSet('never no little time idea clue just only lack better not without asleep'),
  ].flatMap((words) => [...words]),
);

export const judgement: LanguageRule = {
  id: 'judgement',
  message: 'This judges somebody’s care, skill or character; what they saw and what the system allowed explains more.',
  at: [
    [firstLook, judgedAt],
    [poorWorkWords, poorWork],
    [oversightWords, oversight],
    [lackingWords, wantingOf],
    [reproachWords, criticised],
    [wrongWayWords, wrongWay],
    [unreadyWords, unready],
    [regardlessWords, regardless],
    [rhetoricWords, rhetoric],
    [drivenWords, outOf],
    [excessWords, excessive],
    [priorityWords, priorities],
    [evenWords, notEven],
    [basicWords, basicsWanting],
    [wordSet('unacceptable acceptable'), unacceptable],
    [wordSet('happen'), neverToHappen],
    [shamblesWords, wasShambles],
    [abilityWords, badAt],
    [wordSet('who'), whoWould],
    [wordSet('part'), whatPart],
    [sideWords, onTheirPart],
  ],
  counts: 'either',
};

function* judgedAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  const { norm, lemma, pos } = word;
  if (verdicts.has(norm)) yield* verdict(reading, index);
  else if (verdictAdverbs.has(norm)) yield* verdictAdverb(reading, index);
  else if (minimisers.has(norm)) yield* minimiser(reading, index);
  else if (norm === 'idea' || norm === 'clue') yield* noIdea(reading, index);
  else if (poor.has(norm) && sharedWork.has(sentence.norm(index + 1))) yield* poorExchange(reading, index);
  else if (norm === 'just' || norm === 'only') yield* justNeeded(reading, index);
  else if (norm === 'lack' && sentence.norm(index + 1) === 'of') yield* lackOfCare(reading, index);
  else if (lemma === 'lack' && pos === 'VERB') yield* lacked(reading, index);
  else if (poor.has(norm) && decisions.has(sentence.norm(index + 1)) && isOfItsOwn(reading, index + 1) && !isMadeByProgram(reading, index))
    yield { from: index, to: index + 2, suggestion: null };
  else if (norm === 'better' && (lemma === 'better' || lemma === 'good' || lemma === 'well')) yield* knownBetter(reading, index);
  else if (norm === 'not' || norm === 'never') yield* notCarefully(reading, index);
  else if (norm === 'without') yield* withoutChecking(reading, index);
  else if (norm === 'no' || norm === 'little') yield* noneOf(reading, index);
  else if (norm === 'asleep') yield* wasAsleep(reading, index);
  if (scarce.has(norm)) yield* tooLittle(reading, index);
  if (scarce.has(norm) || tooSlow.has(norm)) yield* wasTooLittle(reading, index);
  if (isFigureOfSpeech(word)) yield* figureOfSpeech(reading, index);
  if (badly.has(norm)) yield* badlyDone(reading, index);
  if (manners.has(norm) || manners.has(lemma)) yield* manner(reading, index);
  if (qualityWords.has(norm)) yield* quality(reading, index);
  if (illChosenWords.has(norm)) yield* illChosenDecision(reading, index);
  if (unacquaintedWords.has(norm)) yield* unacquainted(reading, index);
  if (seriousWords.has(norm)) yield* takenSeriously(reading, index);
  if (norm === 'time') yield* timeSpent(reading, index);
}

/** "Poor communication from the network team". */
function* poorExchange({ sentence }: Reading, index: number): Generator<Match, void> {
  if (sentence.hasAny(index + 2, Math.min(sentence.clauseEnd(index), index + 7), teamNouns))
    yield { from: index, to: index + 2, suggestion: null };
}

/** "They had no idea what they were doing". */
function* noIdea(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'no' || sentence.norm(index + 1) !== 'what' || !sentence.hasAny(index + 2, index + 6, wordSet('doing')))
    return;
  yield { from: index - 1, to: sentence.clauseEnd(index + 2), suggestion: null };
}

/** A "bad call pattern" is a pattern of calls. */
function isOfItsOwn({ sentence }: Reading, index: number): boolean {
  return sentence.at(index + 1).pos !== 'NOUN';
}

/** "The balancer made poor choices." */
function isMadeByProgram(reading: Reading, index: number): boolean {
  return reading.sentence.at(index - 1).lemma === 'make' && reading.subject(index - 1).kind === 'system';
}

function* knownBetter({ sentence }: Reading, index: number): Iterable<Match> {
  const { lemma, norm } = sentence.at(index - 1);
  if (
    (lemma === 'know' || norm === 'known' || norm === 'knew') &&
    (sentence.isBoundary(index + 1) || sentence.norm(index + 1) === 'than')
  ) {
    yield { from: index - 1, to: index + 1, suggestion: null };
  }
}
