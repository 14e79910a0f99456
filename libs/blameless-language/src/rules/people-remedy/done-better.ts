import { attentive } from '../../people/attention.js';
import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { isByThings } from '../counterfactual/human-work.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople } from './asked.js';
import { dutyOfPassive } from './to-be-done.js';

const FARTHEST = 9;
const manners = wordSet(
  'carefully closely thoroughly diligently rigorously attentively cautiously aggressively extensively strictly critically deliberately consistently proactively ' +
    'conservatively intensively systematically methodically stringently judiciously consciously vigorously comprehensively exhaustively realistically sceptically ' +
    'skeptically conscientiously meticulously responsibly sensibly thoughtfully',
);
const sooner = wordSet('earlier sooner quicker faster');
/** What is done with attention, by people: that a program does it more of, is said of the program. */
const attention = wordSet(
  'monitor watch follow vet study audit supervise approach collaborate weigh handle enforce estimate choose write',
  attentive,
);
const together = wordSet('plan prepare rehearse coordinate communicate collaborate review test think listen organise organize vet check');
const preparing = wordSet('plan prepare rehearse review discuss communicate coordinate');
const opening = wordSet('start begin open launch');
const gatherings = wordSet(
  'incident incidents bridge war-room room call escalation escalations discussion conversation communication planning preparation review',
);

/** The words that {@link doneBetter} looks at. */
export const doneBetterWords: ReadonlySet<string> = new Set([...manners, ...sooner, 'harder', 'better', 'twice']);

/** "Test it more aggressively", "review it harder", "always rigorously test", "should be planned more carefully", "start incidents earlier". */
export function* doneBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const degree = sentence.norm(index - 1) === 'more';
  const verbs = norm === 'better' ? together : sooner.has(norm) ? preparing : attention;
  const next = sentence.norm(index + 1);
  // "Always rigorously test", "need to better plan".
  const ahead = norm !== 'twice' && verbs.has(next) && (degree || sentence.norm(index - 1) === 'always' || norm === 'better');
  if (ahead && (norm !== 'better' || index > 0) && isMeant(reading, index + 1, index + 2)) {
    yield { from: degree ? index - 1 : index, to: index + 2, suggestion: null };
    return;
  }
  // "Better check the rules twice": "better test coverage" is something else.
  if (norm === 'better' && index === 0 && attentive.has(next) && sentence.at(2).pos === 'DET') yield { from: 0, to: 2, suggestion: null };
  if (manners.has(norm) && !degree) return;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && !sentence.isBoundary(at); at--) {
    const { norm: verb, lemma } = sentence.at(at);
    const gathered = sooner.has(norm) && opening.has(lemma) && sentence.hasAny(at + 1, index, gatherings);
    if (!verbs.has(verb) && !verbs.has(lemma) && !gathered) continue;
    if (!isMeant(reading, at, index + 1)) continue;
    yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** An order, a duty or a vow, and none that a program is to carry out. */
function isMeant(reading: Reading, verb: number, to: number): boolean {
  const { sentence } = reading;
  if (isByThings(reading, 0)) return false;
  const { norm, lemma, pos } = sentence.at(verb);
  if (dutyOfPassive(reading, verb) !== null) return pos === 'VERB' && norm !== lemma;
  // "Reviewing the changes more strictly", as a point of a list.
  if (norm.endsWith('ing')) return sentence.opensAt(verb) && sentence.isBoundary(to) && sentence.norm(to) !== ',';
  const { kind } = reading.subject(verb);
  const vow = reading.group(verb).modal === 'will' && (kind === 'we' || kind === 'self' || (kind === 'unsaid' && verb < 2));
  return vow || (reading.group(verb).modal !== 'could' && isAskedOfPeople(reading, verb)) || isTheirDuty(reading, verb);
}

/** "Engineers should more closely follow it": adverbs may stand between. */
function isTheirDuty(reading: Reading, verb: number): boolean {
  const { modal, perfect } = reading.group(verb);
  return (modal === 'should' || modal === 'must') && !perfect && isPerson(reading.subject(verb));
}
