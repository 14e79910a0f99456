import { losses } from '../harm.js';
import { possessivesOfTold } from '../../../people/pronouns.js';
import { nots } from '../../../prose/function-words.js';
import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { whoeverEnd } from '../whoever.js';

const burdens = wordSet('blame responsibility fault guilt culpability accountability liability finger fingers');
const laying = wordSet('place put pin assign attribute belong lie lay rest fall sit go point stop attach');
const joining = wordSet('to with on at');
/** Who looks after something is told in the same words. */
const duty = wordSet('for');
const harms = wordSet('lost breach mistake this that it what damage missing broken failed wrong one', losses);
const asides = wordSet(
  'squarely solely entirely firmly clearly ultimately fully mainly largely primarily alone straight mostly partly also purely wholly',
);
const thresholds = wordSet('door doorstep feet');
/** What is said of nobody in particular, or of ourselves. */
const sayings = new Wordings([
  'blame nobody|noone|anyone|anybody but|except|other',
  'nobody|noone|no-one but|except me|us|ourselves|myself|themselves|himself|herself to blame',
  'fault but mine|ours|my|our|theirs|his|hers',
  'of own making',
  'in breach of contract|duty|obligation|obligations|agreement|trust',
  'bring this|it|that on ourselves|themselves|myself|himself|herself',
  'buck stop with|at me|us|management|him|her|them|team|board|ceo|cto|leadership',
  'wrong of us|me|them|him|her|you to',
  'careless|foolish|stupid|silly|naive|reckless|short-sighted|negligent|unwise|wrong|remiss|irresponsible of us|me|them|him|her|you',
]);
const MOST_BETWEEN = 9;

/** The words that {@link laid} looks at. */
export const laidWords: ReadonlySet<string> = new Set([...burdens, ...thresholds, ...sayings.firstWords, 'doing']);

/** Blame that is laid at somebody's door: "the blame belongs to Infra", "fingers point at the vendor", "Blame: the ETL people", "our own doing". */
export function* laid(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, pos } = sentence.at(index);
  const said = sayings.endAt(sentence, index);
  if (said !== null && !sentence.hasAny(index - 2, index, wordSet('no never nobody'))) yield { from: index, to: said, suggestion: null };
  if (norm === 'doing') {
    // "All our own doing", where doing is no verb.
    const whose = sentence.norm(index - 1) === 'own' ? index - 2 : index - 1;
    if (possessivesOfTold.has(sentence.norm(whose)) && (sentence.isBoundary(index + 1) || index + 1 >= sentence.words.length))
      yield { from: whose, to: index + 1, suggestion: null };
    return;
  }
  if (thresholds.has(norm)) yield* atTheDoor(reading, index);
  if (burdens.has(norm) && norm !== 'fault' && sentence.norm(index + 1) === ':') yield* whoever(reading, index, index + 2);
  if (burdens.has(norm) && pos !== 'ADV') {
    yield* restsWith(reading, index);
    yield* laidOn(reading, index);
  }
}

function* whoever(reading: Reading, from: number, who: number): Iterable<Match> {
  const end = whoeverEnd(reading, who);
  if (end !== null) yield { from, to: end, suggestion: null };
}

/** "Laid at the door of whichever admin left it". */
function* atTheDoor(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'the' || sentence.norm(index - 2) !== 'at' || sentence.norm(index + 1) !== 'of') return;
  const who = wordSet('whichever whoever those').has(sentence.norm(index + 2)) ? index + 3 : index + 2;
  if (who === index + 3) yield { from: index - 2, to: who, suggestion: null };
  else yield* whoever(reading, index - 2, who);
}

/** "Laid most of the blame on the ministry"; to pass the blame on is somebody else's doing. */
function* laidOn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let verb = index - 1;
  while (verb > index - 6 && !putting.has(sentence.at(verb).lemma)) verb--;
  if (!putting.has(sentence.at(verb).lemma) || sentence.at(verb).pos === 'NOUN') return;
  const { negated, modal } = reading.group(verb);
  if (negated || modal !== null) return;
  for (let at = index + 1; at <= index + MOST_BETWEEN; at++) {
    if (sentence.at(at).kind === 'mark' && sentence.norm(at) !== ',') return;
    if (!putOn.has(sentence.norm(at))) continue;
    if (!sentence.hasAny(at - 1, at, nots)) yield* whoever(reading, verb, at + 1);
    return;
  }
}
const putting = wordSet('lay put place pin cast heap attribute ascribe apportion assign point');
const putOn = wordSet('on upon with to at');

/** Where "the blame is all mine" ends; null where it is nobody's. */
function ownedEnd({ sentence }: Reading, index: number, be: number): number | null {
  if (sentence.norm(index) !== 'blame' || sentence.at(be).lemma !== 'be') return null;
  const at = [be + 1, be + 2].find((word) => mine.has(sentence.norm(word)));
  return at === undefined ? null : at + 1;
}
const mine = wordSet('mine ours theirs yours his hers');

function* restsWith(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 1; at <= index + MOST_BETWEEN; at++) {
    if (sentence.at(at).kind === 'mark' && sentence.norm(at) !== ',') return;
    const owned = ownedEnd(reading, index, at);
    if (owned !== null) {
      yield { from: index, to: owned, suggestion: null };
      return;
    }
    const isWith = sentence.norm(index) === 'fault' && sentence.at(at).lemma === 'be' && sentence.norm(at + 1) === 'with';
    if (!isWith && !laying.has(sentence.at(at).lemma)) continue;
    if (sentence.norm(at - 1) === 'not' || sentence.norm(at - 1) === 'never') return;
    const to = asides.has(sentence.norm(at + 1)) ? at + 2 : at + 1;
    if (!joining.has(sentence.norm(to))) continue;
    const looksAfter =
      sentence.norm(index) === 'responsibility' && duty.has(sentence.norm(index + 1)) && !sentence.hasAny(index + 2, at, harms);
    if (!looksAfter) yield* whoever(reading, index, to + 1);
    return;
  }
}
