import { HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { isWhoever } from '../whoever.js';

const MOST_BETWEEN = 3;

/** The words that {@link unwatched} looks at. */
export const watchWords: ReadonlySet<string> = wordSet(
  'eye eyes tabs track unheeded unanswered habit habits history pattern tendency knack',
);
const habits = wordSet('habit habits history pattern tendency knack');
const going = wordSet('go goes went gone going');
/** What is said to people, who are to answer. */
const messages = wordSet(
  'warning warnings ticket tickets call calls mail mails email emails e-mail e-mails letter letters question questions complaint complaints concern concerns',
);

/** "Did not keep a close eye on it": nothing but people keeps one, so that whoever it is said of is one. */
export function* unwatched(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (habits.has(norm)) {
    yield* inTheHabit(reading, index);
    return;
  }
  if (norm.startsWith('un')) {
    yield* unheeded(reading, index);
    return;
  }
  if (sentence.norm(index + 1) !== (norm === 'track' ? 'of' : 'on')) return;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    if (sentence.at(at).lemma !== 'keep') continue;
    const group = reading.group(at);
    if (!group.negated || group.passive || group.modal !== null || isProspective(reading, at)) return;
    // Programs keep track as well.
    if (norm !== 'track' || reading.subject(at).kind !== 'system') yield { from: group.start, to: index + 2, suggestion: null };
    return;
  }
}

/** "The warnings went unheeded", "our tickets went unanswered". */
function* unheeded(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!going.has(sentence.norm(index - 1)) || isProspective(reading, index)) return;
  const { start, negated } = reading.group(index - 1);
  const told = sentence.norm(index) === 'unheeded' || sentence.hasAny(start - 4, start, messages);
  if (!negated && told) yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "He had a strange habit of powering it off", "the vendor has a history of ignoring them". */
function* inTheHabit(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let doing = index + 2;
  while (doing < index + 4 && sentence.at(doing).pos === 'ADV') doing++;
  if (sentence.norm(index + 1) !== 'of' || !sentence.norm(doing).endsWith('ing')) return;
  let have = index - 1;
  while (have > index - 4 && !HAVE.has(sentence.norm(have))) have--;
  if (!HAVE.has(sentence.norm(have)) || isProspective(reading, have)) return;
  const subject = reading.subject(have);
  if (subject.kind !== 'we' && isWhoever(reading, subject)) yield rewrittenClause(reading, subject, have, doing + 1, null);
}
