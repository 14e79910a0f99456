import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

const folly = wordSet('madness insanity lunacy idiocy folly craziness stupidity absurdity hubris arrogance');
const sheer = wordSet('pure sheer utter complete total absolute outright plain simple unadulterated');
/** Whoever it is said of, nobody but people is so bold, or out of their senses. */
const sayings = new Wordings([
  'have nerve|gall|audacity|cheek|temerity|effrontery|chutzpah|impudence to',
  'audacity|gall|temerity|effrontery|impudence of|to',
  'nerve|cheek of … vendor|team|provider|carrier|people|company|supplier|host|them|him|her|these|those|that',
  'must|might|could have been smoking|drinking|dreaming|high|drunk|blind|stoned|sleepwalking',
  'what be they|he|she|you|people smoking|on|drinking .',
  'catastrophe|disaster|mess|failure|blunder|fiasco of epic|biblical|monumental|colossal|historic|titanic proportions',
  'heaven|god|lord help us|me|them|anyone',
  'you could|can not make this|it up',
  'you cannot make this|it up',
  'mystery for ages',
  'one of life mysteries',
  'one of great|life|greatest unsolved? mysteries',
  'fingerprint|fingerprints of … all over',
  'take leave of senses',
  'lose mind|minds|marbles .|and|when|over',
  'out of his|her|their mind|minds',
  'off his|her|their rocker|trolley|head|heads .',
]);
const jokes = new Wordings(['bad|sick|cruel|sorry|poor|complete|absolute|total joke .', 'miracle that|we|nobody|anyone|anything|it']);
const ruining = wordSet(
  'ruining breaking wrecking destroying deleting killing leaving waking costing dropping losing nothing bricking trashing burning spoiling',
);

/** The words that {@link asMadness} looks at. */
export const madnessWords: ReadonlySet<string> = new Set([
  ...[sayings, jokes].flatMap(({ firstWords }) => [...firstWords]),
  ...folly,
  'mess',
  'thanks',
  'unreal',
]);

/** "Pure madness", "had the nerve to", "the audacity of the vendor", "is a bad joke", "the frontend team's mess". */
export function* asMadness(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const said = sayings.endAt(sentence, index);
  if (said !== null && !reading.group(index).negated) yield { from: index, to: said, suggestion: null };
  const joke = jokes.endAt(sentence, index);
  if (joke !== null && sentence.hasAny(index - 3, index, BE))
    yield { from: index, to: norm === 'miracle' ? index + 1 : joke, suggestion: null };
  if (folly.has(norm)) yield* madness(reading, index);
  const whose = sentence.norm(index - 1) === "'s" && isPersonAt(reading, index - 2);
  if (norm === 'mess' && whose) yield { from: index - 2, to: index + 1, suggestion: null };
  if (norm === 'thanks' && sentence.norm(index + 1) === ',') yield* forRuining(reading, index);
  if (norm === 'unreal' && sentence.opensAt(index) && sentence.norm(index + 1) === '.')
    yield { from: index, to: index + 1, suggestion: null };
}

/** "It was sheer lunacy by the crew", "it was insanity to let them"; not "the folly of youth". */
function* madness({ sentence }: Reading, index: number): Iterable<Match> {
  const much = sheer.has(sentence.norm(index - 1));
  const be = BE.has(sentence.norm(index - 1)) && (sentence.norm(index + 1) === 'to' || sentence.isBoundary(index + 1));
  if (much || be) yield { from: much ? index - 1 : index, to: index + 1, suggestion: null };
}

/** "Thanks, network team, for ruining Christmas." */
function* forRuining({ sentence }: Reading, index: number): Iterable<Match> {
  const joined = sentence.words.findIndex(({ norm }, at) => at > index && at < index + 9 && norm === 'for');
  if (joined > 0 && ruining.has(sentence.norm(joined + 1))) yield { from: index, to: joined + 2, suggestion: null };
}
