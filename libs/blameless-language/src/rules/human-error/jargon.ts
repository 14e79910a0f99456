import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

/** What the trade calls a user whose fault it was said to be. */
const jargon = wordSet(
  'pebkac pebcak pebmac pibcak id10t id-10-t id-10t fat-finger fat-fingered fat-fingering fat-fingers misclick misclicks mis-click mis-clicked mistype misclicked wetware meatware liveware brainfart',
);
const figures = new Wordings([
  'layer 8|eight problem|issue|error|failure|fault|.',
  'layer-8 problem|issue|error|failure|fault',
  'carbon unit|units',
  'front of screen|keyboard|monitor|terminal .',
  'own hand|hands .',
  'people|human|personnel problem|issue .|and|rather|not|than|here|more',
  'human|people one .',
  'brain fart|fade|freeze',
  'human be|remain weak|weakest|only',
  'operator|human|personnel|staff issue|issues|problem|problems .',
  'finger trouble',
  'human nature .',
  'hand|hands|finger|fingers slip .|and|on|while|when|over|during|at|as',
  'keyboard|keying|keystroke|key-in|data-entry|data error|errors .|by|at|in|on|when|during|led|caused',
]);
const chairs = wordSet('chair chairs');
const between = wordSet('between');
const siteOf = wordSet('link problem sat fault error bug issue sits failure culprit');
const human = wordSet('human people');
const owners = wordSet('operator personnel staff');
const issues = wordSet('issue issues problem problems');
const causes = wordSet('due by of cause causes reason to :');
const contrasts = wordSet('technical software hardware kubernetes technology machine tool network not more rather');

/** The words that {@link inJargon} looks at. */
export const jargonWords: ReadonlySet<string> = new Set([
  ...jargon,
  ...figures.firstWords,
  'keyboard',
  'picnic',
  'finger',
  'fingers',
  'fingered',
  'fingering',
]);

/** "PEBKAC", "a layer 8 problem", "between the keyboard and the chair", "a people problem". */
export function* inJargon(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, text } = sentence.at(index);
  // A picnic in small letters is one.
  if (jargon.has(norm) || text === 'PICNIC') yield { from: index, to: index + 1, suggestion: null };
  if (norm === 'keyboard' && sentence.hasAny(index - 4, index, between) && sentence.hasAny(index - 4, index + 4, chairs))
    yield { from: index, to: index + 1, suggestion: null };
  if (norm.startsWith('finger') && sentence.norm(index - 1) === 'fat') yield { from: index - 1, to: index + 1, suggestion: null };
  const to = figures.endAt(sentence, index);
  if (to !== null && isMeant(reading, index, norm)) yield { from: index, to, suggestion: null };
}

function isMeant(reading: Reading, index: number, norm: string): boolean {
  const { sentence } = reading;
  if (norm === 'front') return sentence.hasAny(index - 5, index, siteOf);
  if (norm === 'own') return sentence.norm(index - 1) === 'our' || sentence.norm(index - 1) === 'my';
  // "Operator issues" may be a program's, unless they head a note or are a cause.
  if (owners.has(norm) && issues.has(sentence.norm(index + 1)))
    return (index === 0 && sentence.words.length < 5) || sentence.hasAny(index - 3, index, causes);
  if (human.has(norm) && sentence.norm(index + 1) === 'one') return sentence.hasAny(0, index, contrasts);
  return isSaidOfThePast(reading, index);
}
