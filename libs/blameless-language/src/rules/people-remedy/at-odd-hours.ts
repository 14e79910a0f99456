import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople, isPointOfList } from './asked.js';

const FARTHEST = 12;
const refraining = wordSet('avoid refrain stop');
const hours = wordSet('friday fridays weekend weekends night nights evening evenings midnight late alone holidays christmas');
/** What programs do at night as well. */
const programs = wordSet('job jobs cron backup backups alert alerts batch paging waking');

/** The words that {@link atOddHours} looks at. */
export const oddHoursWords: ReadonlySet<string> = refraining;

/** "Refrain from deploying on Friday afternoons", "avoid working on production late at night". */
export function* atOddHours(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const verb = sentence.norm(index + 1) === 'from' ? index + 2 : index + 1;
  if (!sentence.norm(verb).endsWith('ing') || sentence.hasAny(verb, verb + FARTHEST, programs)) return;
  const refrained = norm === 'refrain' && verb === index + 2;
  const late = sentence.words
    .slice(verb + 1, verb + FARTHEST)
    .some(({ norm: hour }, at) => hours.has(hour) && !isPrefix(reading, verb + 1 + at));
  if (!refrained && !late) return;
  if ((norm === lemma && isAskedOfPeople(reading, index)) || isPointOfList(reading, index))
    yield { from: index, to: verb + 1, suggestion: null };
}

/** "Weekend prices": "on Friday afternoons" is a time. */
function isPrefix({ sentence }: Reading, at: number): boolean {
  const next = sentence.at(at + 1);
  return (next.pos === 'NOUN' || next.pos === 'PROPN') && !parts.has(next.norm);
}
const parts = wordSet('morning mornings afternoon afternoons evening evenings night nights');
