import { isReader, isReaderOnCondition } from '../people/reader.js';
import { teamNouns } from '../people/roles.js';
import { isPersonIfActing, isSingledOut } from '../people/subject.js';
import { wordSet } from '../prose/word-set.js';
import { restOfClause, rewrittenClause } from '../rewriting.js';
import { allTheSame, knowingWords } from './intent/all-the-same.js';
import { atLeisure, leisureWords } from './intent/at-leisure.js';
import { deceit, deceived } from './intent/deceived.js';
import { despite, inSpite, knewBetter, knowledge } from './intent/despite.js';
import { forGain, gainWords } from './intent/for-gain.js';
import { ignored, ignoring } from './intent/ignored.js';
import { defianceWords, inDefiance } from './intent/in-defiance.js';
import { madeLightOf, thinkingWords } from './intent/made-light-of.js';
import { backs, behindBacks, hiddenWords, outOfSight } from './intent/out-of-sight.js';
import { unwilling, unwillingWords } from './intent/unwilling.js';
import { heedlessness, heedlessWords, wilfulAct, wilfulWords } from './intent/wilful-acts.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const wilful = wordSet(
  'knowingly wilfully willfully purposely unilaterally stubbornly obstinately wantonly maliciously lazily cavalierly ' +
    'secretly covertly surreptitiously stealthily clandestinely furtively sneakily underhandedly spitefully vindictively selfishly',
);
const reluctance = wordSet('unwillingness reluctance refusal disregard');
const heedless = wordSet('anyway regardless');

export const intent: LanguageRule = {
  id: 'intent',
  message: 'This says what somebody meant; their reasons at the time are for them to tell, so say what was known and done.',
  at: [
    [ignoring, ignored],
    [wordSet('bother care'), notBothered],
    [wordSet('choose decide'), choseNotTo],
    [wordSet('despite notwithstanding'), despite],
    [deceit, deceived],
    [knowledge, knewBetter],
    [reluctance, unwilled],
    [heedless, heedlessly],
    [wordSet('full'), fullWell],
    [wilful, wilfully],
    [unwillingWords, unwilling],
    [defianceWords, inDefiance],
    [hiddenWords, outOfSight],
    [backs, behindBacks],
    [thinkingWords, madeLightOf],
    [wilfulWords, wilfulAct],
    [heedlessWords, heedlessness],
    [knowingWords, allTheSame],
    [leisureWords, atLeisure],
    [gainWords, forGain],
    [wordSet('spite face'), inSpite],
  ],
  counts: 'either',
};

/** "Knew full well". */
function* fullWell({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index + 1) === 'well' && sentence.at(index - 1).lemma === 'know')
    yield { from: index - 1, to: index + 2, suggestion: null };
}

/** "Did not bother to check", "nobody cared". */
function* notBothered(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma, pos } = sentence.at(index);
  if (lemma !== 'bother' && pos !== 'VERB') return;
  const group = reading.group(index);
  const subject = reading.subject(index);
  if (isReaderOnCondition(sentence, subject)) return;
  const nobody = ['nobody', 'noone'].includes(sentence.norm(subject.from)) && subject.to - subject.from === 1;
  if (!(group.negated || nobody) || (group.modal !== null && group.modal !== 'could')) return;
  if (!isPersonIfActing(subject)) return;
  // "I do not care which of the two it is": now, and of oneself.
  if (subject.kind === 'self' && sentence.norm(group.start) === 'do') return;
  // What a collective did not find worth while is an account of it.
  if (subject.kind === 'we' && sentence.norm(index + 1) === 'with') return;
  const step = sentence.norm(index + 1) === 'to' ? restOfClause(reading, index + 1) : null;
  yield rewrittenClause(reading, subject, index, step?.to ?? index + 1, step === null ? null : `the step ${step.text} did not take place`);
}

function* choseNotTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.has(index + 1, 'not', 'to') && !sentence.has(index + 1, 'to', 'ignore')) return;
  const subject = reading.subject(index);
  // What the writers themselves chose is an account of it.
  const own = subject.kind === 'we' || subject.kind === 'self';
  if (isPersonIfActing(subject) && !own && sentence.at(index).lemma === 'choose')
    yield rewrittenClause(reading, subject, index, index + 3, null);
}

/** "the reluctance of the team", "unwillingness to ask": nobody but people has a will. */
function* unwilled({ sentence }: Reading, index: number): Iterable<Match> {
  const next = sentence.norm(index + 1);
  const whose = next === 'of' && sentence.hasAny(index + 2, sentence.clauseEnd(index + 2), teamNouns);
  if (whose || next === 'to' || (next === 'for' && sentence.norm(index) === 'disregard'))
    yield { from: index, to: index + 2, suggestion: null };
}

/** "merged it anyway", of somebody singled out. */
function* heedlessly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.isBoundary(index + 1)) return;
  for (let at = index - 1; at >= Math.max(0, index - 6) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    const group = reading.group(at);
    const subject = reading.subject(at);
    if (isReader(sentence, subject, at)) return;
    if (!group.passive && group.modal === null && isSingledOut(subject)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

function* wilfully(reading: Reading, index: number): Iterable<Match> {
  const subject = reading.subject(index + 1);
  if (isSingledOut(subject)) yield { from: index, to: index + 1, suggestion: null };
}
