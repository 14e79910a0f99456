import { nots, wasOrWere } from '../../prose/function-words.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import { possessivesOfTold } from '../../people/pronouns.js';
import type { Match, Reading } from '../rule.js';
import { endOf } from './said-to.js';

const ways = 'call|move|thing|approach|decision|choice|way|idea|step|plan|course|attitude|reaction|response';
const decent =
  'respectful|professional|considerate|polite|mature|constructive|ethical|sportsmanlike|courteous|decent|neighbourly|fair-minded';
/** How a way is called that was not to be gone. */
const taken = new Wordings([
  `not|never good|great|wise|smart|clever|bright|sensible|brilliant ${ways}`,
  `not|never very|particularly|especially|really|so|terribly good|great|wise|smart|clever|bright|sensible ${ways}`,
  `not|never right|correct|proper|appropriate ${ways}`,
  `not|hardly|scarcely smartest|brightest|wisest|cleverest|finest|proudest ${ways}|moment|hour|day|work|effort|performance|bit`,
  `not|hardly best|better moment|hour|day|days|idea|ideas|decision|decisions|work|effort|move`,
  'not one of better|best|finer|finest|prouder|proudest|brighter|brightest|smarter|smartest|wiser',
]);
/** What somebody's act is called. */
const low = new Wordings([
  'shitty|crappy|nasty|rotten|dick|mean|lousy|awful|terrible|horrible|despicable thing|move to|.',
  'dick|dirty|bullshit|arsehole|asshole|low move',
  'awful|terrible|lousy|poor|bad|shitty|crappy|horrible|disgraceful|appalling way to treat|announce|inform|behave|communicate|say|thank|leave|find|tell',
  'not good|great|best look .|for|at|when',
]);
const wrong = new Wordings(['wrong call|move|approach|decision|thing|way to|on|for|here|and|but|.', 'poor call|move|form']);
const ironic = new Wordings([
  'have|get bright|brilliant|clever|genius|great|wonderful|ingenious|splendid|smart idea of|to',
  'have|get stroke of genius',
  'in infinite wisdom',
  'think it would|will|was|be good|great|fine|clever|smart|fun|funny|nice idea|thing|plan',
  'think|find|consider|deem it clever|smart|funny|wise|amusing|hilarious to',
  'seem like|as? good|great idea at',
]);
const noWay = new Wordings([
  'no way to run|build|operate|manage|treat|do|handle|run|make|maintain',
  'not how you|one|people|professionals|adults|engineers|we should? run|build|operate|manage|treat|do|handle|make|work',
  'not way to run|build|operate|manage|treat|do|handle|make|work|go|behave',
  'not how this|it|that|things is|are|should be? do|work|run|handle',
  `not|hardly ${decent} .|of|to|towards|toward|behaviour|behavior|conduct|for|from`,
]);
/** What only people have; their hypotheses and guesses may be wrong without reproach. */
const thoughts = wordSet(
  'approach thinking reasoning judgement judgment assessment instinct instincts strategy attitude mindset priorities decision decisions handling logic conduct ' +
    'behaviour behavior actions reaction response',
);
const whose = wordSet('first initial own whole entire overall gut original');
const wanting = wordSet(
  'wrong flawed off misguided faulty mistaken poor naive hasty unsound misplaced muddled clouded backwards inexcusable unprofessional questionable',
);
const programs = wordSet('scheduler planner optimizer optimiser autoscaler balancer algorithm model compiler router cache resolver');

/** The words that {@link wrongWay} looks at. */
export const wrongWayWords: ReadonlySet<string> = new Set([
  ...[taken, wrong, low, ironic, noWay].flatMap(({ firstWords }) => [...firstWords]),
  ...wanting,
  'good',
]);

/** "This was not the right call", "had the bright idea to", "our reasoning was flawed", "not our finest hour". */
export function* wrongWay(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to =
    noWay.endAt(sentence, index) ?? ironic.endAt(sentence, index) ?? (isPast(reading, index) ? taken.endAt(sentence, index) : null);
  if (to !== null) {
    if (!isSuggested(reading, index)) yield { from: index, to: endOf(sentence, index, to), suggestion: null };
    return;
  }
  const lowEnd = low.endAt(sentence, index);
  if (lowEnd !== null)
    yield { from: sentence.at(index - 1).pos === 'ADV' ? index - 1 : index, to: endOf(sentence, index, lowEnd), suggestion: null };
  yield* wasWrongWay(reading, index);
  yield* notEnough(reading, index);
  yield* thoughtWrong(reading, index);
}

/** Told of what was; "never" is said of what was as well. A fragment tells of it, too: "Not our finest hour." */
function isPast({ sentence }: Reading, index: number): boolean {
  return (
    sentence.opensAt(index) ||
    wasOrWere.has(sentence.norm(index - 1)) ||
    (sentence.norm(index) === 'never' && BE.has(sentence.norm(index - 1)))
  );
}

/** "I do not think we had the bright idea". */
function isSuggested({ sentence }: Reading, index: number): boolean {
  return sentence.hasAny(index - 4, index, suggesting);
}
const suggesting = wordSet('if whether may might could would should');

/** "Rolling forward was the wrong call." */
function* wasWrongWay({ sentence }: Reading, index: number): Iterable<Match> {
  const to = wrong.endAt(sentence, index);
  const the = sentence.norm(index - 1) === 'the' || sentence.norm(index - 1) === 'a' ? index - 2 : index - 1;
  const be = sentence.at(the).pos === 'ADV' ? the - 1 : the;
  if (to !== null && wasOrWere.has(sentence.norm(be)) && !sentence.hasAny(0, index, programs))
    yield { from: index, to: index + 2, suggestion: null };
}

/** "My approach was wrong", "the team's first instinct was off". */
function* thoughtWrong({ sentence }: Reading, index: number): Iterable<Match> {
  if (!wanting.has(sentence.norm(index))) return;
  let be = index - 1;
  while (be > index - 4 && (sentence.at(be).pos === 'ADV' || sentence.norm(be) === 'all')) be--;
  if (!wasOrWere.has(sentence.norm(be)) || !thoughts.has(sentence.norm(be - 1))) return;
  const own = whose.has(sentence.norm(be - 2)) ? be - 3 : be - 2;
  const owned = possessivesOfTold.has(sentence.norm(own)) || sentence.norm(own) === "'s";
  if (owned && sentence.norm(index - 1) !== 'not') yield { from: be - 1, to: index + 1, suggestion: null };
}

/** "This is simply not good enough"; a disk may not be, either. */
function* notEnough({ sentence }: Reading, index: number): Iterable<Match> {
  if (!sentence.has(index, 'good', 'enough') || !sentence.isBoundary(index + 2)) return;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (!BE.has(sentence.norm(at))) continue;
    const said = pointers.has(sentence.norm(at - 1)) || thoughts.has(sentence.norm(at - 1));
    if (said && sentence.hasAny(at + 1, index, nots)) yield { from: at, to: index + 2, suggestion: null };
    return;
  }
}
const pointers = wordSet('this that it');
