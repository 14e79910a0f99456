import { isPersonIfActing, isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { nobody } from '../../people/pronouns.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import { personEnd } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

/** What somebody is said to have meant, who did it. */
const meant = new Wordings([
  'opt|elect|choose|decide|prefer to ignore|disregard|dismiss|overlook',
  'opt|elect not to',
  'know|knew perfectly|damn|very well',
  'brush|wave|wish … aside|away',
  'turn back on',
  'pay no|little heed to',
  'close eyes to',
  'go ahead … anyway|regardless',
]);
/** What somebody is said not to have been willing to do. */
const unwanted = new Wordings([
  'want to hear|wait|know|listen|spend|pay|bother|deal|help|admit|look',
  'feel like',
  'care less',
  'listen to|.',
  'intend to keep|honour|honor|fix|pay|help',
]);
const stubborn = new Wordings([
  'listen to|.',
  'budge',
  'admit that|it|to|mistake|fault|.',
  'cooperate|co-operate',
  'help',
  'hear of',
  'accept that|responsibility|blame',
  'take responsibility|no',
]);
const states = new Wordings(['unwilling|reluctant|loath|loth|disinclined|hesitant|hellbent|hell-bent to|on']);
/** What nobody is against who means well. */
const against = new Wordings([
  'against good|better|best judgement|judgment|knowledge|advice',
  'against advice|recommendation|recommendations|wishes|warnings|objections of|from|.|by',
  'in|with full|complete knowledge of|that',
  'in defiance of',
  'prove point',
]);
const deliberate = wordSet('deliberately intentionally purposefully consciously');
const misdeeds = wordSet(
  'skip ignore bypass disable hide withhold sabotage break delete mislead omit violate circumvent silence suppress destroy damage wipe crash misrepresent neglect overlook ' +
    'delay obstruct evade avoid defy deceive',
);
const FARTHEST = 10;

/** The words that {@link unwilling} looks at. */
export const unwillingWords: ReadonlySet<string> = new Set([
  ...[meant, unwanted, stubborn, states, against].flatMap(({ firstWords }) => [...firstWords]),
  ...deliberate,
  'purpose',
]);

/** "Would not listen", "was unwilling to help", "against our advice", "skipped it on purpose". */
export function* unwilling(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (deliberate.has(norm)) yield* deliberately(reading, index);
  else if (norm === 'purpose') yield* onPurpose(reading, index);
  const to = against.endAt(sentence, index);
  if (to !== null) yield { from: index, to: joining.has(sentence.norm(to - 1)) ? to - 1 : to, suggestion: null };
  const end = states.endAt(sentence, index);
  if (end !== null && isPersonIfActing(reading.subject(index - 1)) && be.has(sentence.at(index - 1).lemma))
    yield { from: index - 1, to: index + 1, suggestion: null };
  yield* didOrWouldNot(reading, index);
}
/** A lead, a provider or an operator, too, is one of whom only people's acts are told. */
function isOne(subject: Subject): boolean {
  return isSingledOut(subject) || subject.kind === 'doubtful';
}
const joining = wordSet('of from by that');
const be = wordSet('be seem become');

function* didOrWouldNot(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index).pos !== 'VERB') return;
  const group = reading.group(index);
  const denied = group.negated && !group.passive;
  const would = denied && group.modal === 'would' ? stubborn.endAt(sentence, index) : null;
  const did = denied && group.modal === null ? unwanted.endAt(sentence, index) : null;
  const told =
    !group.negated && !group.passive && group.modal === null && sentence.norm(index - 1) !== 'to' ? meant.endAt(sentence, index) : null;
  const to = would ?? did ?? told;
  if (to === null || !isOne(reading.subject(index))) return;
  // "They do not want to wait": how they feel now is no account of it.
  if (did !== null && sentence.norm(group.start) !== 'did' && sentence.norm(index) === sentence.at(index).lemma) return;
  yield { from: group.start, to: joining.has(sentence.norm(to - 1)) ? to - 1 : to, suggestion: null };
}

/** "Deliberately skipped it", of somebody singled out; to drain a pool deliberately is how it was done. */
function* deliberately(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = index + 1;
  if (!misdeeds.has(sentence.at(verb).lemma)) return;
  const group = reading.group(verb);
  if (group.negated || group.modal !== null) return;
  const by = group.passive && sentence.norm(verb + 1) === 'by' && personEnd(reading, verb + 2) !== null;
  if (by || (!group.passive && isOne(reading.subject(verb))))
    yield { from: index, to: verb + 1, suggestion: sentence.written(verb, verb + 1) };
}

function* onPurpose(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'on') return;
  for (let at = index - 2; at >= Math.max(0, index - FARTHEST) && !sentence.isBoundary(at); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    const group = reading.group(at);
    if (
      !group.passive &&
      !group.negated &&
      group.modal === null &&
      isOne(reading.subject(at)) &&
      !nobody.has(sentence.norm(reading.subject(at).from))
    )
      yield { from: index - 1, to: index + 1, suggestion: null };
    return;
  }
}
