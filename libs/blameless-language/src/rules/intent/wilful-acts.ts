import { isPersonAt, operatorEnd, personEnd } from '../at-fault/done-by.js';
import { isDenied } from '../denied.js';
import type { Sentence } from '../../prose/sentence.js';
import { cased } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What is called wilful, and what it was. */
const wilful = wordSet(
  'intentional deliberate wilful willful conscious knowing flagrant blatant brazen calculated cynical wanton premeditated purposeful',
);
const misdeeds = wordSet(
  'violation breach disregard bypass bypassing circumvention omission neglect concealment contravention sabotage deception defiance ' +
    'disobedience misuse obstruction non-compliance noncompliance manipulation falsification misrepresentation evasion withholding infringement attempt lie',
);
const decisions = wordSet('decision choice');
/** What is done to what one ought to care for. */
const neglecting = wordSet(
  'starve underfund understaff neglect ignore disregard skip hide conceal withhold defer bypass mislead deceive sabotage abandon',
);
/** What is left out that others had a right to. */
const owing = wordSet('test tell inform warn review check patch notify verify disclose admit report rehearse ask escalate');
const untested = wordSet('untested unpatched unreviewed broken unprotected unguarded hole holes');
/** What a refusal to heed is called, of whom it is said. */
const heedless = wordSet('ignoring disregarding dismissal dismissing disregard defiance insistence evasion');
const heeded = wordSet(
  'alert alerts alarm alarms page pages report reports warning warnings ticket tickets concern concerns lamp light complaint complaints signal signals advice ' +
    'request requests symptom symptoms message messages error errors objection objections rule rules review policy procedure date deadline shipping',
);
const outsiders = wordSet(
  'attacker attackers hacker hackers intruder intruders criminal criminals thief thieves adversary adversaries actor actors',
);
const writers = wordSet('we our i my');
const FARTHEST = 10;

/** The words that {@link wilfulAct} and {@link heedlessness} look at. */
export const wilfulWords: ReadonlySet<string> = wilful;
export const heedlessWords: ReadonlySet<string> = heedless;

/** "A deliberate breach of the freeze", "a conscious choice by the leadership to starve it"; not what attackers did. */
export function* wilfulAct(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isDenied(reading, index) || sentence.hasAny(0, sentence.words.length, outsiders) || sentence.hasAny(index - 4, index, nothing))
    return;
  const what = sentence.norm(index + 1) === 'and' ? index + 3 : index + 1;
  const norm = sentence.norm(what);
  if (misdeeds.has(norm)) {
    if (sentence.at(what + 1).pos !== 'NOUN' && (norm !== 'attempt' || isToHide(reading, what))) yield misdeed(sentence, index, what);
  } else if (decisions.has(norm)) yield* wilfulDecision(reading, index, what);
}
const nothing = wordSet('no any without never evidence');

function isToHide({ sentence }: Reading, what: number): boolean {
  return sentence.norm(what + 1) === 'to' && (neglecting.has(sentence.norm(what + 2)) || evading.has(sentence.norm(what + 2)));
}
const evading = wordSet('cover evade avoid circumvent obstruct obscure bury dodge blame shift');

/** What the writers chose is an account of it. */
function* wilfulDecision({ sentence }: Reading, from: number, what: number): Iterable<Match> {
  if (sentence.hasAny(0, from, writers)) return;
  for (let at = what + 1; at < what + FARTHEST && sentence.at(at).kind === 'word'; at++) {
    if (sentence.norm(at) !== 'to') continue;
    const not = sentence.norm(at - 1) === 'not' || sentence.norm(at + 1) === 'not';
    const verb = sentence.norm(at + 1) === 'not' ? at + 2 : at + 1;
    const deed = sentence.at(verb).lemma;
    const exposed = sentence.hasAny(verb + 1, sentence.clauseEnd(verb + 1), untested);
    if (not ? owing.has(deed) : neglecting.has(deed) || exposed)
      yield { from, to: what + 1, suggestion: cased(sentence.at(from).text, sentence.written(what, what + 1)) };
    return;
  }
}

/** "Ignoring of the lamp by the operator", "the dismissal of the alert by the crew", "the manager's insistence on the date". */
export function* heedlessness(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const owned = sentence.norm(index - 1) === "'s" && (isPersonAt(reading, index - 2) || operatorEnd(reading, index - 2) === index - 1);
  const next = sentence.norm(index + 1);
  const end = sentence.clauseEnd(index + 1);
  if (owned && (next === 'of' || next === 'for' || next === 'on') && sentence.hasAny(index + 2, end, heeded)) {
    yield withReasons(sentence, index);
    return;
  }
  if (next !== 'of' || !sentence.hasAny(index + 2, Math.min(end, index + FARTHEST), heeded)) return;
  for (let by = index + 3; by < Math.min(end, index + FARTHEST); by++) {
    if (sentence.norm(by) !== 'by') continue;
    const to = personEnd(reading, by + 1) ?? operatorEnd(reading, by + 1);
    if (to !== null) yield withReasons(sentence, index);
    return;
  }
}

function withReasons(sentence: Sentence, index: number): Match {
  const reasons = reasonsFor.get(sentence.norm(index)) ?? 'reasons not to act on';
  return { from: index, to: index + 2, suggestion: cased(sentence.at(index).text, reasons) };
}
const reasonsFor: ReadonlyMap<string, string> = new Map([
  ['insistence', 'reasons for'],
  ['evasion', 'reasons against'],
  ['defiance', 'reasons against'],
]);

/** "A deliberate breach of the freeze" → "a step outside the freeze"; of what has no such form, the noun is left to itself. */
function misdeed(sentence: Sentence, index: number, what: number): Match {
  const next = sentence.norm(what + 1);
  const instead = next === 'of' || next === 'for' ? insteadOf.get(sentence.norm(what)) : undefined;
  if (instead === undefined) return { from: index, to: what + 1, suggestion: null };
  const an = sentence.norm(index - 1) === 'an' && !/^[aeiou]/.test(instead);
  const from = an ? index - 1 : index;
  return { from, to: what + 2, suggestion: cased(sentence.at(from).text, an ? `a ${instead}` : instead) };
}
const insteadOf: ReadonlyMap<string, string> = new Map([
  ...[
    'violation',
    'breach',
    'circumvention',
    'bypass',
    'contravention',
    'evasion',
    'defiance',
    'disobedience',
    'infringement',
    'bypassing',
  ].map((noun) => [noun, 'way around'] as const),
  ...['disregard', 'neglect', 'omission'].map((noun) => [noun, 'different weight given to'] as const),
  ['concealment', 'silence about'],
  ['withholding', 'silence about'],
]);
