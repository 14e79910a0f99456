import { teamNouns } from '../people/roles.js';
import { isPerson, isSingledOut } from '../people/subject.js';
import { BE } from '../prose/verb-group.js';
import { manner, manners, wasAsleep } from './judgement/phrases.js';
import { withoutChecking } from './judgement/without.js';
import { wordSet } from './rule.js';
import type { LanguageRule, Match, Reading } from './rule.js';

/** Nobody says these of a program. */
const verdicts = wordSet(
  'careless carelessness negligent negligence sloppy sloppiness stupid stupidity foolish incompetent incompetence ashamed silly embarrassing embarrassed reckless recklessness irresponsible ' +
    'clueless ignorance inept unprofessional inattentive inattention complacent complacency thoughtless amateurish idiotic idiot idiots moron lazy laziness ' +
    'shoddy rookie amateurish inexperience inexperienced naive gullible disobedient dumb unwise ill-advised ill-considered rash slapdash lackadaisical cavalier ' +
    'overconfident overconfidence arrogance arrogant unthinking neglectful short-sighted shortsighted half-hearted impatience impatient forgetfulness forgetful stubbornness indecision hubris unprofessionalism ineptitude indifference laxness',
);
const verdictAdverbs = wordSet(
  'carelessly sloppily stupidly foolishly recklessly irresponsibly lazily thoughtlessly naively negligently blindly hastily',
);
/** These are technical words as well: "lazy loading", "dumb terminal", "naive algorithm". */
const technical = wordSet('lazy dumb naive blindly hastily');
const minimisers = wordSet('obviously simply clearly merely surely evidently');
const obligations = wordSet('should needed had ought');
const care = wordSet(
  'care attention diligence vigilance thoroughness rigour rigor attentiveness professionalism responsibility commitment initiative urgency discipline ownership professionalism competence judgement judgment thought foresight caution',
);
const tooLittle = wordSet('insufficient inadequate');
const poor = wordSet('poor bad terrible questionable rash careless hasty');
const decisions = wordSet('decision decisions judgement judgment idea call choice');
const sharedWork = wordSet('communication coordination planning preparation');
const skills = wordSet('skill skills discipline expertise');
const done = wordSet('tested reviewed checked verified considered planned thought');
const knowing = wordSet('knowledge understanding experience awareness');
const checking = wordSet('check verify test read think ask look consider review validate');
const properly = wordSet('properly carefully adequately thoroughly diligently correctly');

export const judgement: LanguageRule = {
  id: 'judgement',
  message: 'This judges somebody’s care, skill or character; what they saw and what the system allowed explains more.',
  *find(reading) {
    const { sentence } = reading;
    for (const [index, { norm, lemma, pos }] of sentence.words.entries()) {
      if (verdicts.has(norm)) yield* verdict(reading, index);
      else if (verdictAdverbs.has(norm)) yield* verdictAdverb(reading, index);
      else if (minimisers.has(norm)) yield* minimiser(reading, index);
      else if (norm === 'unacceptable') yield* unacceptable(reading, index);
      else if (norm === 'idea' || norm === 'clue') yield* noIdea(reading, index);
      else if (poor.has(norm) && sharedWork.has(sentence.norm(index + 1))) yield* poorWork(reading, index);
      else if (norm === 'just' || norm === 'only') yield* justNeeded(reading, index);
      else if (lemma === 'lack' && pos === 'VERB') yield* lacked(reading, index);
      else if (norm === 'lack' && sentence.norm(index + 1) === 'of') yield* lackOfCare(reading, index);
      else if (poor.has(norm) && decisions.has(sentence.norm(index + 1)))
        yield { from: index, to: index + 2, suggestion: sentence.written(index + 1, index + 2) };
      else if (norm === 'better' && (lemma === 'better' || lemma === 'good' || lemma === 'well')) yield* knownBetter(reading, index);
      else if (norm === 'not') yield* notCarefully(reading, index);
      else if (norm === 'without') yield* withoutChecking(reading, index);
      else if (norm === 'asleep') yield* wasAsleep(reading, index);
      else if (tooLittle.has(norm) && care.has(sentence.norm(index + 1))) yield { from: index, to: index + 2, suggestion: null };
      if (manners.has(norm) || manners.has(lemma)) yield* manner(reading, index);
    }
  },
};

function* verdict(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (technical.has(sentence.norm(index)) && !isOfPerson(reading, index)) return;
  yield { from: index, to: index + 1, suggestion: null };
}

/** "was lazy" of a person, or "a lazy engineer". */
function isOfPerson(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  if (wordSet('engineer developer team operator admin person').has(sentence.norm(index + 1))) return true;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) if (BE.has(sentence.norm(at))) return isPerson(reading.subject(at));
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

function* lackOfCare(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  for (let at = index + 2; at < index + 5; at++) {
    // Not to know is a circumstance, unless it is held against somebody.
    if (
      !care.has(sentence.norm(at)) &&
      !((knowing.has(sentence.norm(at)) || sharedWork.has(sentence.norm(at))) && isSomebodys(reading, index, at))
    )
      continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** "The engineer lacked the experience". */
function* lacked(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const what = sentence.at(index + 1).pos === 'DET' || sentence.norm(index + 1) === 'the' ? index + 2 : index + 1;
  if ((knowing.has(sentence.norm(what)) || skills.has(sentence.norm(what))) && isSingledOut(reading.subject(index)))
    yield { from: index, to: what + 1, suggestion: null };
}

/** "our lack of knowledge", "lack of experience in the team". */
function isSomebodys({ sentence }: Reading, index: number, what: number): boolean {
  const whose = sentence.norm(index - 1);
  if (whose === 'our' || whose === 'my' || whose === 'their') return true;
  return sentence.hasAny(what + 1, what + 8, teamNouns);
}

/** "Poor communication from the network team". */
function* poorWork({ sentence }: Reading, index: number): Generator<Match, void> {
  if (sentence.hasAny(index + 2, Math.min(sentence.clauseEnd(index), index + 7), teamNouns))
    yield { from: index, to: index + 2, suggestion: sentence.written(index + 1, index + 2) };
}

/** "This is unacceptable"; not "unacceptable latency". */
function* unacceptable({ sentence }: Reading, index: number): Generator<Match, void> {
  const be = sentence.at(index - 1).pos === 'ADV' || sentence.norm(index - 1) === 'not' ? index - 2 : index - 1;
  const what = sentence.norm(be - 1);
  if (BE.has(sentence.norm(be)) && (what === 'this' || what === 'that' || what === 'it') && sentence.isBoundary(index + 1))
    yield { from: be, to: index + 1, suggestion: null };
}

/** "They had no idea what they were doing". */
function* noIdea(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'no' || sentence.norm(index + 1) !== 'what' || !sentence.hasAny(index + 2, index + 6, wordSet('doing')))
    return;
  yield { from: index - 1, to: sentence.clauseEnd(index + 2), suggestion: null };
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

/** "not carefully verifying the list". */
function* notCarefully(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 1; at <= index + 4; at++) {
    const { norm } = sentence.at(at);
    if (!properly.has(norm)) continue;
    const verb = checking.has(sentence.at(at + 1).lemma) ? at + 1 : checking.has(sentence.at(at - 1).lemma) ? at - 1 : null;
    if (verb === null || reading.group(verb).passive || reading.group(verb).modal !== null) return;
    const subject = reading.subject(verb);
    // "a task that was not properly validating" is about the task.
    const doing = sentence.norm(verb).endsWith('ing') && !BE.has(sentence.norm(index - 1));
    if (isPerson(subject) || doing) yield { from: index, to: Math.max(at, verb) + 1, suggestion: null };
    return;
  }
}
