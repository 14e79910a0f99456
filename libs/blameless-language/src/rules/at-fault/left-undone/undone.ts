import { attentive, examining, planning, speaking } from '../../../people/attention.js';
import { isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { restOfClause, rewrittenClause } from '../../../rewriting.js';
import { isCrew } from '../crew.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { habits, noticing } from './duties.js';
import { missed } from '../retold.js';
import { outerPerson } from '../verbs.js';

const nevers = wordSet('never');
const being = wordSet('was were is are been');
const present = wordSet('do does');
const rules = wordSet(
  'practice practices procedure procedures instructions guidelines protocol policy policies rules recommendations advice process checklist runbook',
);
const mistakes = wordSet('mistake mistakes error blunder oversight');
const keeping = wordSet('follow observe respect obey heed adhere stick');
/** In a note without a subject, these are nobody's but its author's. */
const noted = wordSet(
  'analyse analyze notify document follow realise realize anticipate understand foresee expect appreciate bother recognise recognize account',
  attentive,
);
/** In a timeline, that somebody does not do so now is what happened. */
const answers = wordSet('respond reply answer acknowledge listen');
const yet = wordSet('yet');
const FARTHEST = 7;

/** "did not check the dashboard", of one person or role. Not seeing is no fault; not doing one's duty is said to be one. */
export function* undone(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (group.negated && group.modal === 'would' && !group.perfect) yield* wouldNot(reading, index);
  if (!group.negated || group.passive || group.modal !== null || isProspective(reading, index)) return;
  const { norm, lemma } = sentence.at(index);
  const going = norm.endsWith('ing') && sentence.hasAny(group.start, index, being);
  const denied = group.done || group.perfect || going || sentence.hasAny(index - 2, index, nevers);
  // "I don't think so" is what somebody thinks now.
  const now = sentence.hasAny(group.start, index, present);
  if (!denied || (now && !habits.has(lemma))) return;
  // "Did not see any errors" is what was to be seen.
  if (noticing.has(lemma) && sentence.norm(index + 1) === 'any') return;
  // "Did not think much of it" is what it looked like.
  if (lemma === 'check' && sentence.norm(index + 1) === 'much') return;
  if (lemma === 'think' && (sentence.norm(index + 1) === 'much' || sentence.norm(index + 1) === 'so')) return;
  if (lemma === 'pick' && sentence.norm(index + 1) !== 'up') return;
  if (lemma === 'let' && sentence.norm(index + 2) !== 'know') return;
  // "I have not used it" is what somebody knows of it.
  if (lemma === 'use' && group.perfect && !sentence.hasAny(group.start, index, wordSet('had'))) return;
  // "The step to call the vendor did not take place" is said of the step.
  if (lemma === 'take' && sentence.norm(index + 1) === 'place') return;
  const told = reading.subject(index);
  const subject = told.kind === 'system' && ofPeopleOnly.has(lemma) ? (outerPerson(reading, index) ?? told) : told;
  // What is not done yet is not left undone, unless somebody with a name was at it.
  if (group.perfect && sentence.hasAny(group.start, index, yet) && subject.kind !== 'named') return;
  if (subject.kind === 'unsaid' && noted.has(lemma) && group.done && group.start === 0) {
    yield { from: 0, to: index + 1, suggestion: null };
    return;
  }
  // That a role did not see something is an account of it; with a name it is a reproach.
  if (
    !(
      isSingledOut(subject) ||
      (isCrew(reading, subject) && isKeptFromUs(reading, subject, index)) ||
      isAgainstRules(reading, subject, index) ||
      (subject.kind === 'we' && isCareOfOurs(reading, index)) ||
      (subject.kind === 'doubtful' &&
        (mannerAfter(reading, index) || isAskedByThem(reading, subject, index) || (lemma === 'think' && sentence.norm(index + 1) === 'to')))
    ) ||
    (noticing.has(lemma) && subject.kind !== 'named' && !isTheirMistake(reading, index))
  )
    return;
  if (now && subject.kind !== 'team' && (subject.kind !== 'named' || answers.has(lemma))) return;
  if (isNotTheirs(reading, index)) return;
  const unseen = missed(reading, subject, index, index);
  if (unseen !== null) {
    yield unseen;
    return;
  }
  const step = restOfClause(reading, index);
  const infinitive = norm === lemma;
  // "Which I did not ask for", "did not check what I should have": no clause of its own would stand there.
  const joined = relatives.has(sentence.norm(subject.from - 1)) || (step !== null && sentence.hasAny(index, step.to, owing));
  const clause = step === null || !infinitive || joined ? null : `the step to ${step.text} did not take place`;
  yield rewrittenClause(reading, subject, index, step?.to ?? index + 1, clause);
}

/** "The operators would not testify": nothing but people does so unwillingly. */
function* wouldNot(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  if (!willing.has(sentence.at(index).lemma) || sentence.words.some(({ norm }) => norm === 'if')) return;
  const subject = reading.subject(index);
  if (isCrew(reading, subject)) yield { from: reading.group(index).start, to: index + 1, suggestion: null };
}
const willing = wordSet('tell cooperate listen explain answer collaborate participate');

/** Done by nothing but people, whatever stands before. */
const ofPeopleOnly = wordSet('document think follow question report', speaking);

/** "We did not test the restore": also of a collective, which is held to take that much care. Where it is told why, it stands. */
function isCareOfOurs({ sentence }: Reading, verb: number): boolean {
  const { lemma } = sentence.at(verb);
  const end = sentence.clauseEnd(verb + 1);
  if (reasons.has(sentence.norm(end)) || until.has(sentence.norm(end)) || sentence.hasAny(verb + 1, end, wordSet('due'))) return false;
  if (lemma === 'take')
    return sentence.hasAny(verb + 1, Math.min(end, verb + FARTHEST), wordSet('account consideration care precautions steps'));
  if (lemma === 'think' || lemma === 'listen') return sentence.norm(verb + 1) === 'to' && sentence.norm(verb + 2) !== 'be';
  return caring.has(lemma) && !sentence.isBoundary(verb + 1);
}
const caring = wordSet('rehearse audit vet heed supervise oversee', examining);
const reasons = wordSet('because since as so');
const until = wordSet('until till');

/** "The operators did not respond properly": how, only of people. */
function mannerAfter({ sentence }: Reading, verb: number): boolean {
  if (!acting.has(sentence.at(verb).lemma)) return false;
  return sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + FARTHEST), manners);
}
const acting = wordSet(
  'respond react act follow communicate escalate investigate monitor coordinate take plan prepare supervise carry conduct perform undertake',
);
const manners = wordSet(
  'properly appropriately adequately sufficiently correctly diligently thoroughly carefully promptly action seriously sufficient adequate enough proper appropriate',
);

/** "They did not request a review": whoever they are. */
function isAskedByThem({ sentence }: Reading, { from }: Subject, verb: number): boolean {
  return sentence.norm(from) === 'they' && asking.has(sentence.at(verb).lemma);
}
const asking = wordSet('request explain apologise apologize follow seek notify conduct', speaking, planning);

const relatives = wordSet('which whom');
const owing = wordSet('should could');

/** "The validators did not follow the instructions": only people have instructions. */
function isAgainstRules({ sentence }: Reading, { kind }: Subject, verb: number): boolean {
  const agreed = kind === 'doubtful' || (kind === 'we' && keeping.has(sentence.at(verb).lemma));
  return agreed && sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + FARTHEST), rules);
}

/** "The carrier never told us": nothing but people tells, and what departments leave undone of that kind is people's as well. */
function isKeptFromUs({ sentence }: Reading, { kind, to }: Subject, verb: number): boolean {
  const { lemma } = sentence.at(verb);
  if (kind === 'doubtful' && providing.has(sentence.norm(to - 1)) && (telling.has(lemma) || answering.has(lemma) || verifying.has(lemma)))
    return true;
  return kind === 'doubtful' ? telling.has(lemma) && hearers.has(sentence.norm(verb + 1)) : telling.has(lemma) || answering.has(lemma);
}
/** Firms, wherever they are said not to have seen to it. */
const providing = wordSet('provider providers carrier carriers host bank banks');
const verifying = wordSet('verify confirm validate ensure coordinate double-check inspect');
const telling = wordSet('tell inform ask warn notify brief consult involve answer');
const answering = wordSet('reply respond send escalate review check test read follow document communicate announce listen care report');
const hearers = wordSet('us me anybody anyone you them him her');

/** "The clerk did not make that transfer": it was somebody else. */
function isNotTheirs({ sentence }: Reading, verb: number): boolean {
  if (!performing.has(sentence.at(verb).lemma)) return false;
  const the = sentence.norm(verb + 1);
  return (the === 'the' || the === 'this' || the === 'that' || the === 'these') && sentence.hasAny(verb + 2, verb + 5, harms);
}
const performing = wordSet('perform make execute run trigger initiate authorise authorize approve send submit delete cause');
const harms = wordSet(
  'deletion deletions suspension removal termination transfer transfers withdrawal transaction transactions payment payments login logins sign-in logout shutdown ' +
    'attack intrusion purchase purchases request requests theft export reset',
);

/** "Did not realise his mistake": what they did before is called one. */
function isTheirMistake({ sentence }: Reading, verb: number): boolean {
  return sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + FARTHEST), mistakes);
}
