import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';
import { tellsOfPeople, tellsOfPeoplesLack } from './about-people.js';

/** Whoever says so is at a loss about somebody. */
const sayings = new Wordings([
  'beggar|beggars|defy|strain|stretch belief|credulity',
  'beggar|beggars|defy description|comprehension|all? reason|logic',
  'boggle|boggles mind|minds',
  'slap in face .|for|to|from|that',
  'blow my|our mind that|how|why',
  'word|words fail|failed|escape me|us',
  'word|words can|could not describe|express|convey',
  'word|words cannot describe|express|convey',
  'have no word|words .|for|left|to',
  'lost|stuck for words',
  'at complete|total? loss for words',
  'speechless .|at|that|with|over|about',
  'leave me|us speechless|dumbfounded|dumbstruck|flabbergasted|open-mouthed',
  'rub eyes at|when|.',
  'flabbergasted .|at|that|by|how',
  'dumbfounded .|at|that|by|how',
  'gobsmacked .|at|that|by|how',
  'aghast .|at|that|how',
  'appalled .|at|that|by|how',
  'scarcely|hardly|barely believe',
]);
/** The same of something hard to understand, unless people are what is not understood. */
const ofWhom = new Wordings([
  'can|could|will not wrap|get head|heads|mind|brain around|round',
  'can|could not get|begin over|to',
  'can|could not fathom|comprehend|grasp|conceive',
  'cannot wrap|get head|heads|mind|brain around|round',
  'cannot get|begin over|to',
  'cannot fathom|comprehend|grasp|conceive',
  'fail|struggle to understand|comprehend|fathom|grasp|see how|why',
  'escape|elude me|us how|why',
  'astonish|astonishes|astound|astounds|amaze|amazes|baffle|baffles|stun|stuns|sicken|sickens|infuriate|infuriates|outrage|enrage|anger|appal|appals|appall|appalls me|us that|how',
]);
/** Of nothing good. */
const shocking = wordSet(
  'shocking shockingly unbelievably maddening maddeningly infuriating infuriatingly galling gallingly sickening horrifying criminal incomprehensible indefensible scary frightening',
);
/** Of what is praised as well. */
const astonishing = wordSet(
  'astonishing astonishingly astounding astoundingly incredible incredibly amazing amazingly staggering staggeringly mind-boggling mind-boggingly mind-blowing baffling bafflingly unreal ' +
    'inexplicable inexplicably remarkable remarkably bizarre bizarrely absurdly bewildering',
);
const outrages = wordSet('outrage scandal crime insult disgrace abomination obscenity');
const bringing = wordSet('that how when if to');
const asides = wordSet('frankly honestly really truly quite simply just enough , to me us');

/** The words that {@link beyondWords} looks at. */
export const beyondWordsWords: ReadonlySet<string> = new Set([
  ...[sayings, ofWhom].flatMap(({ firstWords }) => [...firstWords]),
  ...[shocking, astonishing, outrages].flatMap((words) => [...words]),
]);

/** "It beggars belief", "I cannot fathom why anyone approved it", "shocking that nobody answered", "it is an outrage". */
export function* beyondWords(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const end = sentence.words.length;
  // "The list has no words for colours."
  const said = norm === 'has' || norm === 'had' ? null : sayings.endAt(sentence, index);
  if (said !== null)
    yield reactions.has(norm)
      ? asReaction(reading, index, said)
      : { from: opening(reading, index), to: endOf(reading, said), suggestion: null };
  const asked = ofWhom.endAt(sentence, index);
  if (asked !== null && tellsOfPeople(reading, asked, end)) yield { from: index, to: beforeQuestion(reading, asked), suggestion: null };
  if (outrages.has(norm)) yield* outrage(reading, index);
  if (!shocking.has(norm) && !astonishing.has(norm)) return;
  const next = afterAsides(reading, index + 1);
  const opens = norm.endsWith('ly') && sentence.opensAt(index) && sentence.norm(index + 1) === ',';
  if (!opens && !bringing.has(sentence.norm(next))) return;
  if (shocking.has(norm) ? tellsOfPeople(reading, next, end) : tellsOfPeoplesLack(reading, next, end))
    yield { from: index, to: index + 1, suggestion: null };
}

/** "Are speechless at": with what says that somebody is, and at what. */
function asReaction({ sentence }: Reading, index: number, end: number): Match {
  let be = index - 1;
  while (sentence.at(be).pos === 'ADV') be--;
  const at = prepositions.has(sentence.norm(end - 1)) || !closing.has(sentence.norm(end - 1)) ? end : end - 1;
  return { from: states.has(sentence.norm(be)) ? be : index, to: at, suggestion: null };
}
const reactions = wordSet('speechless flabbergasted dumbfounded gobsmacked aghast appalled lost stuck at');
const states = wordSet("am are is was were 'm 're feel felt");
const prepositions = wordSet('at by with over about');

/** "It beggars belief that": with its "it", where what is meant follows. */
function opening({ sentence }: Reading, index: number): number {
  return sentence.norm(index - 1) === 'it' ? index - 1 : index;
}

/** What only shows where a wording ends is no part of it. */
function endOf({ sentence }: Reading, end: number): number {
  return closing.has(sentence.norm(end - 1)) ? end - 1 : end;
}
const closing = wordSet('that how why by at with over about to left when');

function beforeQuestion({ sentence }: Reading, end: number): number {
  const { norm } = sentence.at(end - 1);
  return norm === 'how' || norm === 'why' || norm === 'that' ? end - 1 : end;
}

function afterAsides({ sentence }: Reading, from: number): number {
  let at = from;
  while (at < from + 4 && asides.has(sentence.norm(at)) && !sentence.has(at, 'to', 'the')) at++;
  return sentence.norm(at - 1) === 'to' ? at - 1 : at;
}

/** "It is an outrage", "what a scandal"; not "the scandal of 2012" or "insult words". */
function* outrage({ sentence }: Reading, index: number): Iterable<Match> {
  const article = ['a', 'an'].includes(sentence.norm(index - 1)) ? index - 1 : index - 2;
  if (!['a', 'an'].includes(sentence.norm(article))) return;
  const said = introducing.has(sentence.norm(article - 1)) || sentence.norm(article - 1) === 'such';
  const next = sentence.norm(index + 1);
  const ended = sentence.isBoundary(index + 1) || index + 1 >= sentence.words.length || next === 'how' || next === 'to';
  if (said && ended) yield { from: sentence.norm(article - 1) === 'what' ? article - 1 : article, to: index + 1, suggestion: null };
}
const introducing = wordSet("is was 's are were what");
