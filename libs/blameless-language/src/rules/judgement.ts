import { objects } from '../people/pronouns.js';
import { seriousWords, takenSeriously } from './judgement/seriously.js';
import { teamNouns } from '../people/roles.js';
import { isPerson } from '../people/subject.js';
import { BE } from '../prose/verb-group.js';
import { isPersonAt } from './at-fault/done-by.js';
import { badly, badlyDone, notCarefully } from './judgement/carefully.js';
import { isDenied } from './judgement/denied.js';
import { figureOfSpeech, figureWords, isFigureOfSpeech } from './judgement/figures-of-speech.js';
import { humanWork } from './counterfactual/human-work.js';
import { illChosenDecision, illChosenWords } from './judgement/ill-chosen.js';
import { lackOfCare, lacked, noneOf, scarce, sharedWork, tooLittle, tooSlow, wasTooLittle } from './judgement/lack.js';
import { manner, manners, wasAsleep } from './judgement/phrases.js';
import { quality, qualityWords } from './judgement/quality.js';
import { timeSpent, unacquainted, unacquaintedWords } from './judgement/unacquainted.js';
import { decisions, poor, technical, verdictAdverbs, verdicts } from './judgement/verdicts.js';
import { withoutChecking } from './judgement/without.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const minimisers = wordSet('obviously simply clearly merely surely evidently');
const obligations = wordSet('should needed had ought');
const linking = wordSet('be feel get become seem look grow');
/** Nobody but people has these, so that what is silly about them is said of people. */
const doings = wordSet('mistake mistakes idea move assumption decision oversight slip thing choice');
const ownSelf = wordSet('ass arse butt brain head self selves fingers hands hand past younger mind fault mistake typo oversight fat team');
const done = wordSet('tested reviewed checked verified considered planned thought');

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
    wordSet('unacceptable no little time idea clue just only lack better not without asleep'),
  ].flatMap((words) => [...words]),
);

export const judgement: LanguageRule = {
  id: 'judgement',
  message: 'This judges somebody’s care, skill or character; what they saw and what the system allowed explains more.',
  at: [[firstLook, judgedAt]],
  counts: 'either',
};

function* judgedAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  const { norm, lemma, pos } = word;
  if (verdicts.has(norm)) yield* verdict(reading, index);
  else if (verdictAdverbs.has(norm)) yield* verdictAdverb(reading, index);
  else if (minimisers.has(norm)) yield* minimiser(reading, index);
  else if (norm === 'unacceptable') yield* unacceptable(reading, index);
  else if (norm === 'idea' || norm === 'clue') yield* noIdea(reading, index);
  else if (poor.has(norm) && sharedWork.has(sentence.norm(index + 1))) yield* poorWork(reading, index);
  else if (norm === 'just' || norm === 'only') yield* justNeeded(reading, index);
  else if (norm === 'lack' && sentence.norm(index + 1) === 'of') yield* lackOfCare(reading, index);
  else if (lemma === 'lack' && pos === 'VERB') yield* lacked(reading, index);
  else if (poor.has(norm) && decisions.has(sentence.norm(index + 1)) && !isMadeByProgram(reading, index))
    yield { from: index, to: index + 2, suggestion: null };
  else if (norm === 'better' && (lemma === 'better' || lemma === 'good' || lemma === 'well')) yield* knownBetter(reading, index);
  else if (norm === 'not') yield* notCarefully(reading, index);
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

function* verdict(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isDenied(reading, index) || isName(reading, index)) return;
  if (technical.has(sentence.norm(index)) && !isOfPerson(reading, index)) return;
  yield { from: index, to: index + 1, suggestion: null };
}

/** "Cavalier Communications": a capital where no sentence begins. */
function isName({ sentence }: Reading, index: number): boolean {
  return index > 0 && sentence.at(index - 1).kind !== 'mark' && /^\p{Lu}\p{Ll}/u.test(sentence.at(index).text);
}

/** "was lazy" of a person, "a lazy engineer", "naive of us", "how naive we were". */
function isOfPerson(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const next = sentence.norm(index + 1);
  if (isPersonAt(reading, index + 1) || next === 'operator' || next === 'admin' || doings.has(next)) return true;
  if (next === 'of' && (objects.has(sentence.norm(index + 2)) || isPersonAt(reading, index + 2))) return true;
  // "My dumb ass", "my silly brain".
  if ((sentence.norm(index - 1) === 'my' || sentence.norm(index - 1) === 'our') && ownSelf.has(next)) return true;
  if (sentence.norm(index - 1) === 'how' && BE.has(sentence.norm(index + 2))) return isPerson(reading.subject(index + 2));
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) if (linking.has(sentence.at(at).lemma)) return isPerson(reading.subject(at));
  return false;
}

function* verdictAdverb(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.at(index - 1).pos === 'VERB';
  const verb = before ? index - 1 : index + 1;
  if (technical.has(sentence.norm(index)) && !isPerson(reading.subject(verb))) return;
  const [from, to] = before ? [index - 1, index + 1] : [index, index + 2];
  yield { from, to, suggestion: sentence.written(verb, verb + 1) };
}

/** "obviously should have", "simply needed to": easy to say afterwards. */
function* minimiser(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  const near = sentence.norm(index) === 'obviously' || sentence.norm(index) === 'clearly' ? 8 : 3;
  for (let at = index + 1; at <= index + near; at++) if (obligation(reading, at)) return yield* minimised(reading, index, at);
  // "Clearly the change was not tested."
  if (index === 0 && near === 8) {
    const not = sentence.words.findIndex(({ norm }, at) => at <= 7 && norm === 'not' && done.has(sentence.norm(at + 1)));
    if (not > 0) yield { from: index, to: index + 1, suggestion: null };
  }
  for (let at = index - 1; at >= index - 2; at--) if (obligation(reading, at)) return yield* minimised(reading, index, at);
}

function* minimised(reading: Reading, index: number, modal: number): Generator<Match, void> {
  const subject = reading.subject(modal);
  const hindsight = reading.sentence.hasAny(modal + 1, modal + 4, wordSet('have'));
  const aboutNow = reading.sentence.norm(modal) === 'should' && !hindsight;
  if ((isPerson(subject) && !aboutNow) || (subject.kind === 'unsaid' && index < 2 && hindsight))
    yield { from: index, to: index + 1, suggestion: null };
}

function obligation({ sentence }: Reading, at: number): boolean {
  const norm = sentence.norm(at);
  if (!obligations.has(norm)) return false;
  return (norm !== 'had' && norm !== 'needed') || sentence.norm(at + 1) === 'to';
}

/** "just needed to", "only had to". */
function* justNeeded(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.norm(index + 1);
  if ((verb !== 'needed' && verb !== 'had') || sentence.norm(index + 2) !== 'to') return;
  const subject = reading.subject(index + 1);
  if (isPerson(subject) && subject.kind !== 'we') yield { from: index, to: index + 3, suggestion: null };
}

/** "Poor communication from the network team". */
function* poorWork({ sentence }: Reading, index: number): Generator<Match, void> {
  if (sentence.hasAny(index + 2, Math.min(sentence.clauseEnd(index), index + 7), teamNouns))
    yield { from: index, to: index + 2, suggestion: null };
}

/** "This is unacceptable", "this level of preparation was unacceptable"; not "unacceptable latency". */
function* unacceptable({ sentence }: Reading, index: number): Generator<Match, void> {
  const be = sentence.at(index - 1).pos === 'ADV' || sentence.norm(index - 1) === 'not' ? index - 2 : index - 1;
  const pointed =
    sentence.hasAny(be - 1, be, pointers) || pointers.has(sentence.norm(0)) || sentence.hasAny(Math.max(0, be - 4), be, humanWork);
  if (BE.has(sentence.norm(be)) && pointed && sentence.isBoundary(index + 1)) yield { from: be, to: index + 1, suggestion: null };
}
const pointers = wordSet('this that it');

/** "They had no idea what they were doing". */
function* noIdea(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'no' || sentence.norm(index + 1) !== 'what' || !sentence.hasAny(index + 2, index + 6, wordSet('doing')))
    return;
  yield { from: index - 1, to: sentence.clauseEnd(index + 2), suggestion: null };
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
