import { isReaderOnCondition } from '../people/reader.js';
import { isPerson, isPersonIfActing, isSingledOut } from '../people/subject.js';
import type { Subject } from '../people/subject.js';
import { personEnd } from './at-fault/done-by.js';
import { isAbout, madeByPeople } from './counterfactual/human-work.js';
import { teamNouns } from '../people/roles.js';
import { unwilling, unwillingWords } from './intent/unwilling.js';
import { calledByRole, restOfClause, rewrittenClause } from '../rewriting.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const ignoring = wordSet('ignore disregard refuse dismiss defy');
const wilful = wordSet('knowingly wilfully willfully purposely unilaterally stubbornly obstinately wantonly maliciously lazily cavalierly');
/** What is kept from others, or forced on them. */
const deceit = wordSet(
  'conceal withhold insist pretend falsify scapegoat stonewall lie mislead deceive misrepresent downplay sugarcoat sugar-coat whitewash obfuscate gaslight',
);
/** Money is withheld for a reason, and a colleague may insist that something is so. */
const money = wordSet('payment payments fee fees tax taxes funds funding money budget name names identity');
const knowledge = wordSet('knew known knowing aware');
const concessions = wordSet('although though despite whilst notwithstanding');
const now = wordSet('are is am');
const going = wordSet('was were is are kept keep keeps been started');
const orders = wordSet('told warned asked reminded advised instructed paged alerted pinged');
const reluctance = wordSet('unwillingness reluctance refusal disregard');
const goingAhead = wordSet('accept approve merge deploy push ship release proceed continue go carry restart apply run');
const wishing = wordSet('want wish mean intend like');
const denials = wordSet('not nobody never none');
const heedless = wordSet('anyway regardless');
const unheard = wordSet(
  'alert alerts warning warnings alarm alarms page pages concern concerns objection objections recommendation recommendations audit audits advice complaint complaints misgivings doubts pleas',
);
const warned = wordSet('warning warnings objection objections concern concerns advice alert alerts');
const boundOff = wordSet('would could should may might can will');

/** What {@link meantAt} looks at. */
const words: ReadonlySet<string> = new Set(
  [ignoring, deceit, knowledge, reluctance, heedless, wilful, wordSet('bother care choose decide despite full')].flatMap((some) => [
    ...some,
  ]),
);

export const intent: LanguageRule = {
  id: 'intent',
  message: 'This says what somebody meant; their reasons at the time are for them to tell, so say what was known and done.',
  at: [
    [words, meantAt],
    [unwillingWords, unwilling],
  ],
  counts: 'either',
};

function* meantAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, pos } = sentence.at(index);
  if (ignoring.has(lemma) && pos !== 'NOUN') yield* unwillingness(reading, index);
  else if (lemma === 'bother' || (lemma === 'care' && pos === 'VERB')) yield* notBothered(reading, index);
  else if (lemma === 'choose' || lemma === 'decide') yield* choseNotTo(reading, index);
  else if (norm === 'despite') {
    yield* despiteBeingTold(reading, index);
    yield* despiteAll(reading, index);
  } else if (deceit.has(lemma) && pos !== 'NOUN') yield* deceived(reading, index);
  else if (knowledge.has(norm)) yield* knewBetter(reading, index);
  else if (reluctance.has(norm)) yield* unwilled(reading, index);
  else if (heedless.has(norm)) yield* heedlessly(reading, index);
  else if (norm === 'full' && sentence.norm(index + 1) === 'well' && sentence.at(index - 1).lemma === 'know')
    yield { from: index - 1, to: index + 2, suggestion: null };
  else if (wilful.has(norm)) yield* wilfully(reading, index);
}

function* unwillingness(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (group.passive) {
    // Programs are ignored as well, and ignore; alerts are ignored by those whom they are for.
    const what = sentence.norm(group.start - 1);
    const byThing = sentence.norm(index + 1) === 'by' && sentence.norm(index + 2) !== 'whoever' && personEnd(reading, index + 2) === null;
    if (!group.negated && group.modal === null && unheard.has(what) && !byThing)
      yield { from: group.start - 1, to: index + 1, suggestion: null };
    return;
  }
  if (group.negated || (group.modal !== null && boundOff.has(group.modal)) || !isGoingOn(reading, index) || isUnwanted(reading, index))
    return;
  const subject = reading.subject(index);
  if (isReader(reading, subject, index)) return;
  // What we ignore now is how we work.
  if (subject.kind === 'we' && now.has(sentence.norm(index - 1))) return;
  // A collective may dismiss an alert in good faith.
  if (!isPerson(subject) || (subject.kind === 'we' && sentence.at(index).lemma === 'dismiss')) return;
  // "It was known to flap, so I ignored it": their reason is told.
  if ((subject.kind === 'self' || subject.kind === 'we') && sentence.norm(subject.from - 1) === 'so') return;
  const object = restOfClause(reading, index + 1);
  const unheeded = sentence.at(index).lemma === 'ignore' || sentence.at(index).lemma === 'disregard';
  const clause = object !== null && unheeded ? `no action by ${whom(calledByRole(reading, subject))} followed ${object.text}` : null;
  yield rewrittenClause(reading, subject, index, object?.to ?? index + 1, clause);
}

/** "If you want to ignore it", "you can merge it anyway": what a manual says to whoever reads it, where "you ignored it" is told of somebody. */
function isReader({ sentence }: Reading, { from, to }: Subject, verb: number): boolean {
  const { norm, lemma } = sentence.at(verb);
  return to > from && sentence.norm(from) === 'you' && (norm === lemma || norm.endsWith('ing')) && !sentence.hasAny(from - 1, verb, told);
}
const told = wordSet('did do kept were chose decided');

/** "I do not want to ignore it." */
function isUnwanted({ sentence }: Reading, index: number): boolean {
  return sentence.norm(index - 1) === 'to' && wishing.has(sentence.at(index - 2).lemma) && sentence.hasAny(index - 5, index - 2, denials);
}

/** Of "ignoring" only what was, or what is said of somebody between commas: "kept ignoring", "Dana, ignoring the page, …". */
function isGoingOn({ sentence }: Reading, index: number): boolean {
  if (!sentence.norm(index).endsWith('ing')) return true;
  return going.has(sentence.norm(index - 1)) || (sentence.norm(index - 1) === ',' && index > 1);
}

/** "The manager concealed it", of somebody singled out. */
function* deceived(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const group = reading.group(index);
  if (norm === lemma || norm.endsWith('s') || norm.endsWith('ing') || group.passive || group.negated || group.modal !== null) return;
  if (lemma === 'insist' && sentence.norm(index + 1) !== 'on') return;
  if (lemma === 'withhold' && sentence.hasAny(index + 1, sentence.clauseEnd(index + 1), money)) return;
  const subject = reading.subject(index);
  if (isSingledOut(subject) || subject.kind === 'doubtful') yield rewrittenClause(reading, subject, index, index + 1, null);
}

/** "Although we already knew that it leaked", "despite knowing of the risk". */
function* knewBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    if (sentence.at(at).kind === 'mark' || sentence.norm(at) === 'not') return;
    if (!concessions.has(sentence.norm(at))) continue;
    const alone = sentence.norm(index) === 'knowing' || sentence.norm(at) === 'despite';
    if (alone || isPerson(reading.subject(sentence.norm(index) === 'aware' ? index - 1 : index)))
      yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

function whom(who: string): string {
  return who === 'I' ? 'me' : who === 'we' ? 'us' : who;
}

function* notBothered(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
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

/** "The reviewer accepted it despite the failing test", of somebody singled out. */
function* despiteAll(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 8) && !sentence.isBoundary(at); at--) {
    if (!goingAhead.has(sentence.at(at).lemma) || sentence.at(at).pos !== 'VERB') continue;
    const group = reading.group(at);
    const subject = reading.subject(at);
    // "The deployment went ahead despite the warnings": nothing else lets it.
    const letGo = isAbout(reading, subject, madeByPeople) && sentence.hasAny(index + 1, sentence.clauseEnd(index + 1), warned);
    if (!group.passive && !group.negated && group.modal === null && (isSingledOut(subject) || letGo))
      yield { from: index, to: sentence.clauseEnd(index + 1), suggestion: null };
    return;
  }
}

/** "despite being told", "despite having been warned". */
function* despiteBeingTold({ sentence }: Reading, index: number): Iterable<Match> {
  for (let at = index + 1; at <= index + 4; at++) {
    if (
      !orders.has(sentence.norm(at)) ||
      !(sentence.norm(at - 1) === 'being' || sentence.norm(at - 1) === 'been' || sentence.at(at - 1).pos === 'ADV')
    )
      continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
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
    if (isReader(reading, subject, at)) return;
    if (!group.passive && group.modal === null && isSingledOut(subject)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

function* wilfully(reading: Reading, index: number): Iterable<Match> {
  const subject = reading.subject(index + 1);
  if (isSingledOut(subject)) yield { from: index, to: index + 1, suggestion: null };
}
