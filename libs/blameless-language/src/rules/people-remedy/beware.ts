import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const heed = wordSet('careful cautious caution vigilance mindful');
const when = wordSet('with when while about around not');
const wanted = wordSet('advised required needed recommended warranted');
/** What is said of a course that people may take. */
const counsels = wordSet('better best wise wiser safer worth advisable pays idea practice');
const minding = wordSet(
  'ask read reread double-check double-checking think wait listen communicate rest sleep pause reading asking waiting thinking remember',
);

/** The words that {@link beware} looks at. */
export const bewareWords: ReadonlySet<string> = new Set([...heed, ...counsels]);

/** "Careful when copying it", "caution is advised", "it is always better to ask first". */
export function* beware(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (counsels.has(norm)) {
    yield* counselled(reading, index);
    return;
  }
  if (sentence.opensAt(index) && when.has(sentence.norm(index + 1))) yield { from: index, to: index + 2, suggestion: null };
  else if (BE.has(sentence.norm(index + 1)) && wanted.has(sentence.norm(index + 2)) && norm !== 'careful')
    yield { from: index, to: index + 3, suggestion: null };
}

/** "It's always better to ask first", "it pays to read the manual". */
function* counselled({ sentence }: Reading, index: number): Iterable<Match> {
  if (!sentence.hasAny(index - 5, index, it)) return;
  const verb = sentence.norm(index + 1) === 'to' ? index + 2 : index + 1;
  if (minding.has(sentence.norm(verb))) yield { from: index, to: verb + 1, suggestion: null };
}
const it = wordSet('it its');
