import { isPersonIfActing, isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { nobody } from '../../people/pronouns.js';
import { HAVE } from '../../prose/verb-group.js';
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
  'get around|round|past review|reviews|rule|rules|approval|freeze|policy|safeguard|safeguards by|with|.',
  'have no|little intention|interest|desire|wish|appetite|inclination|intent of|in|to|for',
  'have no plan|plans to tell|inform|warn|fix|pay|admit|help|answer|disclose',
]);
/** What somebody owes: to have had no mind to is a reproach, where "never meant to delete it" is said in their defence. */
const owed =
  'keep|honour|honor|fix|pay|help|test|follow|ask|tell|inform|warn|wait|check|read|answer|review|roll|replace|patch|upgrade|migrate|listen|share|comply|cooperate';
/** What somebody is said not to have been willing to do. */
const unwanted = new Wordings([
  'want to hear|wait|know|listen|spend|pay|bother|deal|help|admit|look',
  'feel like',
  'care less',
  'listen to|.',
  `intend|mean|plan to ${owed}`,
  'have|show slightest|least|any|real|serious|smallest|faintest intention|interest|desire|wish of|in|to',
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
/** What nobody but people is bent on. */
const bent = new Wordings([
  'bent|intent|set|dead-set on ship|deploy|go|push|release|launch|merge|finish|do|get|keep|run|have|hit|meet|make|use',
]);
const states = new Wordings(['unwilling|reluctant|loath|loth|disinclined|hesitant|hellbent|hell-bent|dead-set to|on']);
const deliberate = wordSet('deliberately intentionally purposefully consciously');
const misdeeds = wordSet(
  'skip ignore bypass disable hide withhold sabotage break delete mislead omit violate circumvent silence suppress destroy damage wipe crash misrepresent neglect overlook ' +
    'delay obstruct evade avoid defy deceive',
);
const FARTHEST = 10;

/** The words that {@link unwilling} looks at. */
export const unwillingWords: ReadonlySet<string> = new Set([
  ...[meant, unwanted, stubborn, states, bent].flatMap(({ firstWords }) => [...firstWords]),
  ...deliberate,
  'purpose',
]);

/** "Would not listen", "was unwilling to help", "against our advice", "skipped it on purpose". */
export function* unwilling(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (deliberate.has(norm)) yield* deliberately(reading, index);
  else if (norm === 'purpose') yield* onPurpose(reading, index);
  const bentOn = bent.endAt(sentence, index);
  if (
    bentOn !== null &&
    sentence.norm(bentOn - 1).endsWith('ing') &&
    be.has(sentence.at(index - 1).lemma) &&
    isOne(reading.subject(index - 1))
  )
    yield { from: index, to: bentOn, suggestion: `in favour of ${sentence.written(bentOn - 1, bentOn)}` };
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
  if (sentence.at(index).pos !== 'VERB' && !HAVE.has(sentence.norm(index))) return;
  const group = reading.group(index);
  const denied = group.negated && !group.passive;
  const would = denied && group.modal === 'would' ? stubborn.endAt(sentence, index) : null;
  const did = denied && group.modal === null ? unwanted.endAt(sentence, index) : null;
  const told =
    !group.negated && !group.passive && group.modal === null && sentence.norm(index - 1) !== 'to' ? meant.endAt(sentence, index) : null;
  const to = would ?? did ?? told;
  if (to === null || !isOne(reading.subject(index))) return;
  // What somebody has no intention of now is a plan.
  if (sentence.norm(index) === 'have' || sentence.norm(index) === 'has') {
    if (!group.negated || sentence.norm(group.start) !== 'did') return;
  }
  // "They do not want to wait": how they feel now is no account of it.
  if (did !== null && sentence.norm(group.start) !== 'did' && sentence.norm(index) === sentence.at(index).lemma) return;
  const unmeant = sentence.at(index).lemma === 'have' || sentence.norm(index) === 'had';
  const from = sentence.norm(group.start - 1) === 'never' ? group.start - 1 : group.start;
  yield { from, to: !unmeant && joining.has(sentence.norm(to - 1)) ? to - 1 : to, suggestion: null };
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
