import { attentive } from '../../people/attention.js';
import { doubtfulNouns, roleNouns } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { cased, restOfClause } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { attitudes, obligations } from './carefulness.js';
import { everyone, objectEnd } from './whom.js';

/** What is asked of people who are thought not to have done it. */
const duties = wordSet('follow understand pay learn respect stop adhere comply notify', attentive);
const checks = wordSet('confirm', attentive);
const becoming = wordSet('be get become');
const better = wordSet('at about');
const wishes = wordSet('have need get see be wait know');
/** What whoever uses it is told to do about it once. */
const upkeep = wordSet('update upgrade refresh reload reinstall rebase pull restart reset migrate rotate sign log');

/** "make sure everyone reads the runbook". */
export function* makeSure(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const ensured = sentence.norm(index) !== 'sure';
  // "We made sure that everyone was safe" tells what was done.
  if (!ensured && sentence.norm(index - 1) !== 'make' && sentence.norm(index - 1) !== 'making') return;
  const from = sentence.norm(index + 1) === 'that' ? index + 2 : index + 1;
  const whom = theyOrYou.has(sentence.norm(from)) ? from + 1 : objectEnd(reading, from);
  if (whom === null) return;
  const end = attentiveVerb(reading, whom);
  if (end === null) return;
  const verb = sentence.norm(end);
  if ((verb === 'is' || verb === 'are') && (ensured || (!attitudes.has(sentence.norm(end + 1)) && !attitudes.has(sentence.norm(end + 2)))))
    return;
  yield { from: ensured ? index : index - 1, to: end + 1, suggestion: null };
}

const seriously = wordSet('seriously');
const theyOrYou = wordSet('they you');
const us = wordSet("us 's");
const letting = wordSet('let');
const knowing = wordSet('know remember check follow read understand be pay double-check verify');
/** What nobody but people do about what they see; a program reacts as well, but here it is they who are made sure of. */
const attending = wordSet('react respond answer attend adhere comply stick obey observe acknowledge report', attentive);

/** Where the verb stands of those who are made sure of: "they thoroughly test it", "everyone gets the page and reacts to it". */
function attentiveVerb({ sentence }: Reading, from: number): number | null {
  let at = from;
  while (sentence.at(at).pos === 'ADV') at++;
  const told = theyOrYou.has(sentence.norm(from - 1));
  const { lemma, norm } = sentence.at(at);
  if ((lemma === 'take' || lemma === 'treat') && sentence.hasAny(at + 1, Math.min(sentence.clauseEnd(at), at + 7), seriously)) return at;
  if (attending.has(lemma) || (!told && knowing.has(lemma))) return norm === 'looked' ? null : at;
  if (told) return null;
  for (let next = at + 1; next < at + 8; next++)
    if (sentence.norm(next - 1) === 'and' && attending.has(sentence.at(next).lemma) && sentence.at(next).pos === 'VERB') return next;
  return null;
}

/** "Do not forget to drain the node". */
export function* doNotForget(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'not' || sentence.norm(index - 2) !== 'do' || !sentence.isBoundary(index - 3)) return;
  const step = sentence.norm(index + 1) === 'to' ? restOfClause(reading, index + 2) : null;
  const remedy = step === null ? null : cased(sentence.at(index - 2).text, `have a check or a prompt that helps to ${step.text}`);
  yield { from: index - 2, to: step?.to ?? index + 1, suggestion: remedy };
}

/** "Communicate better between teams": an order to people. */
export function* communicateBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'communicate') return;
  const subject = reading.subject(index - 1);
  if (subject.kind === 'unsaid' || isPerson(subject)) yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "We need to be better at telling each other". */
export function* beBetterAt(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.norm(index - 1);
  if (!becoming.has(verb) || !better.has(sentence.norm(index + 1))) return;
  if (index === 1 && verb === 'be') yield { from: 0, to: index + 2, suggestion: null };
  const to = sentence.norm(index - 2) === 'to';
  // "We need be better" is written as well.
  const duty = to ? index - 3 : index - 2;
  const letUs = sentence.hasAny(index - 4, index - 1, us) && sentence.hasAny(index - 4, index - 1, letting);
  if (letUs) yield { from: index - 1, to: index + 2, suggestion: null };
  if (reading.group(index - 1).modal === null && !obligations.has(sentence.norm(duty))) return;
  const subject = reading.subject(to || obligations.has(sentence.norm(duty)) ? duty : index - 1);
  const person = isPerson(subject) || (subject.kind === 'unsaid' && duty === 0);
  if (person) yield { from: index - 1, to: index + 2, suggestion: null };
}

/** "We must do better", "need to do a better job". */
export function* doBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.norm(index - 1) === 'a' ? index - 2 : index - 1;
  if (sentence.norm(verb) !== 'do' || (verb === index - 2 && sentence.norm(index + 1) !== 'job')) return;
  if (verb > 0 && reading.group(verb).modal === null && !obligations.has(sentence.norm(verb - 2))) return;
  // "So that we can do better diagnostics": what is done better is a thing.
  const what = sentence.at(index + 1).pos;
  if (verb === index - 1 && (what === 'ADJ' || what === 'NOUN')) return;
  if (verb === 0) yield { from: 0, to: index + 1, suggestion: null };
  const subject = reading.subject(verb);
  if (isPerson(subject)) yield { from: verb, to: verb === index - 2 ? index + 2 : index + 1, suggestion: null };
}

/** "People need to read the notes", "everyone must follow the process". */
export function* everybodyMust(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const whose = sentence.norm(index - 1);
  const verb = sentence.norm(index) === 'must' ? index + 1 : sentence.norm(index + 1) === 'to' ? index + 2 : null;
  // What follows "must" is a verb, whatever the tagger takes it for.
  if (
    verb === null ||
    (sentence.at(verb).pos !== 'VERB' && verb === index + 2) ||
    wishes.has(sentence.norm(verb)) ||
    upkeep.has(sentence.norm(verb))
  )
    return;
  const theirs = (roleNouns.has(whose) && whose.endsWith('s')) || whose === 'team' || whose === 'teams';
  if (!everyone.has(whose) && !(theirs && duties.has(sentence.norm(verb)) && !doubtfulNouns.has(whose))) return;
  yield { from: index - 1, to: verb + 1, suggestion: null };
}

/** "Developers must always test their changes": an order to everybody who does the work. */
export function* standingOrder(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const modal = sentence.norm(index - 1);
  const verb = sentence.at(index + 1);
  if (modal !== 'must' && modal !== 'should') return;
  const doing = verb.norm === 'be' && sentence.norm(index) === 'not' && sentence.norm(index + 2).endsWith('ing');
  if (!doing && (verb.pos !== 'VERB' || wishes.has(verb.norm))) return;
  const subject = reading.subject(index - 1);
  const all = subject.kind === 'role' && (sentence.norm(subject.to - 1).endsWith('s') || everyone.has(sentence.norm(subject.to - 1)));
  if (all) yield { from: index - 1, to: index + 2, suggestion: null };
}

/** "Always check the diff", "make sure to verify the target": an order to whoever comes next. */
export function* lesson(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isOpening(reading, index)) return;
  const sure = sentence.has(index, 'make', 'sure') && (sentence.norm(index + 2) === 'to' || sentence.norm(index + 2) === 'you');
  if (sentence.has(index, 'think', 'twice')) yield { from: index, to: index + 2, suggestion: null };
  const verb = sure ? index + 3 : index + 1;
  const { norm, lemma } = sentence.at(verb);
  if (!(sure || sentence.norm(index) === 'always') || !checks.has(norm) || norm !== lemma) return;
  const step = restOfClause(reading, verb);
  const remedy = step === null ? null : cased(sentence.at(index).text, `have a check or a prompt that helps to ${step.text}`);
  yield { from: index, to: step?.to ?? verb + 1, suggestion: remedy };
}

function isOpening({ sentence }: Reading, index: number): boolean {
  return index === 0 || sentence.norm(index - 1) === ':' || sentence.norm(index - 1) === '-';
}
