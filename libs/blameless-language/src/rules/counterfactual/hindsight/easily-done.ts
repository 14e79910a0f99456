import { isPersonIfActing } from '../../../people/subject.js';
import { HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { human } from '../agent.js';
import { perfectAfter } from '../owed/perfect.js';
import { afterPeople, peopleAt } from '../whom.js';

/** What an act that nobody did is called afterwards. */
const light = wordSet(
  'easy simple trivial straightforward cheap enough sufficient good better best wise wiser smart smarter safer prudent sensible ' +
    'advisable preferable appropriate proper polite courteous fair right nice kind kinder useful helpful reasonable quicker faster easier simpler cheaper ' +
    'worthwhile appreciated desirable correct great',
);
const degrees = wordSet('so much far a lot bit way even very really quite perfectly just also probably certainly clearly more well');
/** "It would not have hurt to ask." */
const harmless = wordSet('hurt harmed killed');
const nothing = wordSet('nothing little');
const moments = wordSet('second seconds minute minutes moment moments');
/** No deeds: what people would have had, known or got is a thing. */
const circumstances = wordSet(
  'be know see get receive find understand hear learn have had been miss lose overlook forget mistake confuse break',
);
const seen = wordSet('seen known noticed caught spotted found read');
const FARTHEST = 8;

/** "It would have been so much better for everybody to say so", "it wouldn't have hurt to ask", "would have taken them a minute to look". */
export function* easilyDone(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(modal - 1) !== 'it') return;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null) return;
  // "Enough" may be taken for an adverb before.
  const verdict = sentence.norm(perfect.verb - 1) === 'enough' ? perfect.verb - 1 : perfect.verb;
  const to = perfect.been ? afterVerdict(reading, verdict) : afterCost(reading, perfect.verb, perfect.negated);
  if (to !== null) yield { from: modal, to: sentence.clauseEnd(to + 1), suggestion: null };
}

/** "The team would have been well advised to ask", "we would have done better to wait". */
export function* wellAdvised(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || !isPersonIfActing(reading.subject(modal))) return;
  for (let at = perfect.verb - 2; at <= perfect.verb + 1; at++) {
    const advised = perfect.been && (sentence.has(at, 'well', 'advised', 'to') || sentence.has(at, 'better', 'advised', 'to'));
    const done =
      sentence.has(at, 'done', 'well', 'to') || sentence.has(at, 'done', 'better', 'to') || sentence.has(at, 'done', 'best', 'to');
    if (!advised && !done) continue;
    yield { from: modal, to: sentence.clauseEnd(at + 3), suggestion: null };
    return;
  }
}

/** "In hindsight it had been smarter to wait", "better had been to wait". */
export function* hadBeenBetter(reading: Reading, had: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(had + 1) !== 'been') return;
  const better = sentence.norm(had - 1) === 'better' && sentence.norm(had + 2) === 'to' ? had + 2 : null;
  const to = sentence.norm(had - 1) === 'it' && comparatives.has(sentence.norm(had + 2)) ? afterVerdict(reading, had + 2) : better;
  if (to !== null) yield { from: had, to: sentence.clauseEnd(to + 1), suggestion: null };
}
const comparatives = wordSet('better wiser smarter safer quicker faster easier simpler cheaper best');

/** "Perfectly possible to have seen that", "it was easy to have avoided this". */
export function* possibleToHave(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.has(index + 1, 'to', 'have') || sentence.norm(index - 1) === 'not') return;
  const { norm, pos, lemma } = sentence.at(index + 3);
  if (seen.has(norm) || (pos === 'VERB' && norm !== lemma)) yield { from: index, to: sentence.clauseEnd(index + 3), suggestion: null };
}

/** Where `to` and a deed follow "better", "enough for the team"; null where they do not. */
function afterVerdict(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  let at = from;
  while (degrees.has(sentence.norm(at)) && !light.has(sentence.norm(at))) at++;
  if (!light.has(sentence.norm(at))) return null;
  at++;
  // "Better not to restart it."
  if (sentence.norm(at) === 'not') at++;
  if (sentence.norm(at) === 'for' || sentence.norm(at) === 'of') {
    const end = peopleAt(reading, at + 1);
    if (end === null) return null;
    at = sentence.norm(end) === 'involved' ? end + 1 : afterPeople(reading, end);
  }
  // "Smarter from our side", "on our part".
  if (sides.has(sentence.norm(at + 2)) && sentence.at(at).pos === 'ADP') at += 3;
  return isDeed(reading, at) ? at : null;
}

const sides = wordSet('side part end');

/** Where `to` and a deed follow "taken them a minute", "cost the team nothing", "not hurt". */
function afterCost(reading: Reading, verb: number, negated: boolean): number | null {
  const { sentence } = reading;
  const { norm } = sentence.at(verb);
  for (let at = verb + 1; at <= verb + FARTHEST && !sentence.isBoundary(at); at++) {
    if (sentence.norm(at) !== 'to') continue;
    if (!isDeed(reading, at)) return null;
    if (harmless.has(norm)) return negated ? at : null;
    const little = sentence.hasAny(verb + 1, at, nothing) || (negated && sentence.hasAny(verb + 1, at, muchs));
    if (norm === 'cost') return little ? at : null;
    if (norm !== 'taken') return null;
    const whose = peopleAt(reading, verb + 1) !== null || human.has(sentence.norm(at + 1));
    return little || (whose && sentence.hasAny(verb + 1, at, moments)) ? at : null;
  }
  return null;
}
const muchs = wordSet('much long anything');

function isDeed({ sentence }: Reading, to: number): boolean {
  const deed = sentence.at(to + 1);
  if (sentence.norm(to) !== 'to' || deed.kind !== 'word' || deed.pos === 'DET') return false;
  return !circumstances.has(deed.norm) && !HAVE.has(deed.norm);
}
