import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isPersonAt } from '../done-by.js';

const causing = wordSet('trigger cause provoke initiate precipitate start spark');
const losses = wordSet(
  'incident incidents outage outages problem problems issue failure disruption downtime breakage crash mess leak loss chaos trouble fire regression degradation blackout accident',
);
/** How what does harm gets to where it does. */
const bringing = wordSet(
  'merge ship push issue deploy commit make release apply author write submit introduce land upload approve run execute enter add',
);
const harmful = wordSet(
  'breaking bad faulty broken offending problematic buggy erroneous fatal fateful wrong incorrect disastrous harmful destructive culprit flawed triggering dodgy rogue ill-fated incriminating botched',
);
const users = wordSet('user users client clients customer customers');
const FARTHEST = 5;

/** The words that {@link whoTriggered} looks at. */
export const whoTriggeredWords: ReadonlySet<string> = wordSet('who that');

/** "The engineer who triggered the outage", "the person that merged the breaking change": told apart by what they caused. */
export function* whoTriggered(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isPersonAt(reading, index - 1) || users.has(sentence.norm(index - 1))) return;
  let verb = index + 1;
  while (verb < index + 5 && (sentence.at(verb).pos === 'ADV' || sentence.at(verb).pos === 'AUX')) verb++;
  const { norm, lemma } = sentence.at(verb);
  if (norm === lemma || norm.endsWith('s') || norm.endsWith('ing')) return;
  const base = [lemma, norm.replace(/d$/, ''), norm.replace(/ed$/, '')];
  const end = Math.min(sentence.clauseEnd(verb + 1), verb + 1 + FARTHEST);
  const isOne = (words: ReadonlySet<string>): boolean => base.some((form) => words.has(form));
  const at = isOne(causing) ? firstOf(reading, verb + 1, end, losses) : isOne(bringing) ? firstOf(reading, verb + 1, end, harmful) : null;
  if (at === null || reading.group(verb).negated || reading.group(verb).modal !== null) return;
  yield { from: index, to: losses.has(sentence.norm(at)) ? at + 1 : Math.min(end, at + 2), suggestion: null };
}

function firstOf({ sentence }: Reading, from: number, to: number, words: ReadonlySet<string>): number | null {
  for (let at = from; at < to; at++) if (words.has(sentence.norm(at))) return at;
  return null;
}
