import { attentive } from '../../people/attention.js';
import { isPeopleNoun } from '../../people/roles.js';
import { isPerson, isPersonIfActing } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { cased, restOfClause } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { everyone } from './whom.js';

export const attitudes = wordSet('careful vigilant attentive diligent mindful cautious disciplined thorough proactive aware');
export const more = wordSet('more extra super very especially particularly greater');
const demands = wordSet('should must needs need has ought');
const given = wordSet('taken paid put exercised given used');
const needed = wordSet('needed required warranted advised demanded asked expected called');
export const obligations = wordSet('should must shall need needs ought has have to will let please gotta');
const checking = wordSet('monitor watch follow vet', attentive);

/** "be more careful with zone files", as a wish or an order; not "was careful" and not "the script should be more careful". */
export function* attitude(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const degree = more.has(sentence.norm(index - 1));
  const be = degree ? index - 2 : index - 1;
  const verb = sentence.norm(be);
  if (verb !== 'be' && verb !== 'being' && verb !== 'stay' && verb !== 'remain') return;
  if (sentence.norm(index) === 'aware' && !(degree && sentence.norm(index - 1) === 'more')) return;
  if (
    !degree &&
    verb === 'be' &&
    be > 0 &&
    !sentence.isBoundary(be - 1) &&
    !obligations.has(sentence.norm(be - 1)) &&
    sentence.at(be - 1).pos !== 'ADV'
  )
    return;
  // "We had to be careful" tells how it was.
  if (sentence.has(be - 2, 'had', 'to')) return;
  const subject = reading.subject(be);
  // "Ill be more careful" is written as well.
  if (sentence.norm(be - 1) === 'ill') yield { from: be, to: index + 1, suggestion: null };
  if (subject.kind !== 'unsaid' && !isPerson(subject)) return;
  const end = sentence.clauseEnd(index);
  const when = ['when', 'while'].includes(sentence.norm(end)) ? restOfClause(reading, end + 1) : null;
  const matter = when ?? (['with', 'about'].includes(sentence.norm(index + 1)) ? restOfClause(reading, index + 2) : null);
  const remedy =
    matter === null
      ? 'add a safeguard that …'
      : `add a safeguard that catches what can go wrong ${when === null ? 'with' : 'when'} ${matter.text}`;
  yield { from: be, to: matter?.to ?? index + 1, suggestion: verb === 'being' ? null : cased(sentence.at(be).text, remedy) };
}

/** "Deployers need to be made aware", "make people aware". */
export function* madeAware(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) !== 'aware') return;
  if (sentence.norm(index - 1) === 'made' && (sentence.norm(index - 2) === 'be' || sentence.norm(index - 2) === 'been')) {
    const subject = reading.subject(index - 2);
    if (isPerson(subject)) yield { from: index - 2, to: index + 1, suggestion: null };
    return;
  }
  const to = more.has(sentence.norm(index - 1)) ? index - 1 : index;
  const whom = sentence.norm(to - 1);
  if (!everyone.has(whom) && !isPeopleNoun(whom)) return;
  for (let at = to - 2; at >= Math.max(0, to - 5); at--)
    if (sentence.norm(at) === 'make' || (sentence.norm(at) === 'making' && sentence.opensAt(at)))
      yield { from: at, to: index + 1, suggestion: null };
}

/** "A need for more caution": of whoever works on it. */
function* neededMore({ sentence }: Reading, index: number): Iterable<Match> {
  const from = [index - 1, index - 2].find((at) => increased.has(sentence.norm(at)));
  if (from === undefined || sentence.at(index + 1).pos === 'NOUN') return;
  const need = sentence.words.findIndex(
    ({ norm, lemma }, at) => at < from && (norm === 'for' ? needing.has(sentence.at(at - 1).lemma) : lemma === 'require'),
  );
  if (need >= 0 && from - need < 14) yield { from, to: index + 1, suggestion: null };
}
const increased = wordSet('more extra greater increased better additional special closer particular most');
const needing = wordSet('need call case');
const close = wordSet('close closer special better');

/** "pay more attention to the graphs", "take extra care". */
export function* payAttention(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  yield* neededMore(reading, index);
  // "More caution is needed".
  if (more.has(sentence.norm(index - 1)) && BE.has(sentence.norm(index + 1)) && needed.has(sentence.norm(index + 2))) {
    yield { from: index - 1, to: index + 3, suggestion: null };
    return;
  }
  // "Extra care should be taken".
  // That attention must be given to a plan is no more than that it is to be made.
  const plain = sentence.norm(index) === 'attention' && !more.has(sentence.norm(index - 1)) && !close.has(sentence.norm(index - 1));
  if (!plain && demands.has(sentence.norm(index + 1)) && sentence.hasAny(index + 2, index + 5, given)) {
    yield {
      from: more.has(sentence.norm(index - 1)) ? index - 1 : index,
      to: sentence.clauseEnd(index + 2) > index + 5 ? index + 4 : sentence.clauseEnd(index + 2),
      suggestion: null,
    };
    return;
  }
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { norm } = sentence.at(at);
    if (!['pay', 'paying', 'exercise', 'take', 'use'].includes(norm)) continue;
    const degree = sentence.hasAny(at + 1, index, wordSet('more closer extra greater better special close due'));
    // "She was paying attention" is praise.
    if (norm === 'paying' && BE.has(sentence.norm(at - 1)) && sentence.norm(at - 1) !== 'be' && !reading.group(at).negated) return;
    if (norm === 'take' && (!degree || sentence.norm(index + 1) === 'of')) return;
    const subject = reading.subject(at);
    if (subject.kind === 'unsaid' || isPersonIfActing(subject)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "always double-check": of people, and as an order. */
export function* doubleCheck(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const always = sentence.norm(index - 1) === 'always';
  const group = reading.group(index);
  const order = index === 0;
  if (!always && !order && group.modal !== 'must' && group.modal !== 'should') return;
  const subject = reading.subject(index);
  if (subject.kind === 'unsaid' ? always || order : isPerson(subject))
    yield { from: index, to: index + (sentence.norm(index) === 'double' ? 2 : 1), suggestion: null };
}

function isMark({ sentence }: Reading, at: number): boolean {
  return sentence.at(at).kind === 'mark';
}

/** "Will test carefully before the next release": a vow. */
function* promised(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 4) && !sentence.isBoundary(at); at--) {
    if (!checking.has(sentence.norm(at))) continue;
    const { kind } = reading.subject(at);
    const vow = reading.group(at).modal === 'will' && (kind === 'unsaid' || kind === 'self' || kind === 'we');
    if (vow && sentence.hasAny(index + 1, index + 6, again)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
const again = wordSet('before next future');

/** "Read the graphs more carefully": an order to people. */
export function* moreThoroughly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'more') {
    yield* promised(reading, index);
    return;
  }
  // "More carefully review changes": a heading.
  const next = sentence.at(index + 1);
  if (
    (index === 1 || isMark(reading, index - 2)) &&
    checking.has(next.norm) &&
    next.norm === next.lemma &&
    !BE.has(sentence.norm(index + 2))
  ) {
    yield { from: index - 1, to: index + 2, suggestion: null };
    return;
  }
  for (let at = index - 2; at >= Math.max(0, index - 8) && !sentence.isBoundary(at); at--) {
    const { norm, lemma } = sentence.at(at);
    if (!checking.has(norm) || norm !== lemma) continue;
    const group = reading.group(at);
    const subject = reading.subject(at);
    const order = subject.kind === 'unsaid' || (isPerson(subject) && (group.modal !== null || sentence.norm(at - 1) === 'to'));
    if (order && group.modal !== 'could' && !group.perfect) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}
