import { isPerson } from '../../people/subject.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople } from './asked.js';

/** How only people are. */
const worn = wordSet(
  'tired exhausted distracted sleepy drowsy fatigued overtired drunk intoxicated hungover asleep stressed jetlagged sick unwell angry upset',
);
const hurried = wordSet('hurry rush haste stress');
const linking = wordSet("when while if being are am in under half too as feeling very so and or / you we we're you're i already still");
const forbidding = wordSet('avoid never not no stop refrain without');
const things = wordSet('phone pager mobile laptop ringer beeper');
const holding = wordSet('keep carry have sure ensure must should always turn leave take bring set');
const atHand = wordSet('on charged nearby close reach audible loud you hand switched turned silent muted unmuted everywhere bedside');
const resting = new Wordings([
  'get|have enough|some|more|proper sleep|rest .|before|between|during|after|when',
  'take|schedule regular? break|breaks .|before|during|after|while|when',
  'get|take nap',
  'stay|keep|be hydrated|rested|reachable|contactable|sober|awake',
  'remain reachable|contactable|sober|awake',
  'answer|pick … phone|pager',
]);

/** The words that {@link fitForDuty} looks at. */
export const fitForDutyWords: ReadonlySet<string> = new Set([...worn, ...hurried, ...things, ...resting.firstWords]);

/** "Avoid deploying when exhausted", "keep your phone on", "stay reachable", "get enough sleep". */
export function* fitForDuty(reading: Reading, index: number): Iterable<Match> {
  const { norm, lemma } = reading.sentence.at(index);
  if (worn.has(norm) || hurried.has(norm)) yield* wornOut(reading, index);
  if (things.has(norm)) yield* keptAtHand(reading, index);
  if (norm !== lemma || !resting.begins(reading.sentence.at(index))) return;
  const to = resting.endAt(reading.sentence, index);
  if (to === null) return;
  const group = reading.group(index);
  const asked =
    isAskedOfPeople(reading, index) || ((group.modal === 'must' || group.modal === 'should') && isPerson(reading.subject(index)));
  if (asked) yield { from: index, to, suggestion: null };
}

/** "Do not debug when tired": of whoever does it; a queue is exhausted as well. */
function* wornOut({ sentence }: Reading, index: number): Iterable<Match> {
  let at = index - 1;
  while (linking.has(sentence.norm(at)) || (sentence.norm(at) === 'a' && hurried.has(sentence.norm(index)))) at--;
  if (at === index - 1 || !sentence.hasAny(at + 1, index, situations)) return;
  for (let order = at; order >= Math.max(0, at - 14); order--) {
    if (!forbidding.has(sentence.norm(order))) continue;
    const from = sentence.norm(order) === 'not' || sentence.norm(order) === 'never' ? order - 1 : order;
    // "The queue should not accept writes when exhausted".
    const ordered =
      sentence.opensAt(Math.max(0, from)) ||
      sentence.norm(order - 1) === 'to' ||
      sentence.norm(from - 1) === 'we' ||
      sentence.norm(from - 1) === 'you';
    if (ordered || beside.has(sentence.norm(from - 1))) yield { from: Math.max(0, from), to: index + 1, suggestion: null };
    return;
  }
}
const situations = wordSet('when while if in under half being');
const beside = wordSet('people engineers developers everyone nobody , and please');

/** "Make sure that your phone is charged": a pager is muted by people. */
function* keptAtHand({ sentence }: Reading, index: number): Iterable<Match> {
  const end = sentence.clauseEnd(index + 1);
  const near = Math.min(end, index + 8);
  if (!sentence.hasAny(index + 1, near, atHand) || sentence.hasAny(index + 1, near, elsewhere)) return;
  for (let at = index - 1; at >= Math.max(0, index - 6) && !(sentence.isBoundary(at) && sentence.norm(at) !== 'that'); at--) {
    if (!holding.has(sentence.norm(at))) continue;
    yield { from: at, to: index + 1, suggestion: null };
    return;
  }
  if (owed.has(sentence.norm(index + 1)) && sentence.norm(index - 1) !== 'push') yield { from: index, to: index + 3, suggestion: null };
}
const owed = wordSet('must should needs need');
const elsewhere = wordSet('number numbers list account page app channel system');
