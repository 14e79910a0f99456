import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { attentiveDeeds } from './conduct-of-work.js';
import { each, wishes } from './wishes.js';

const FARTHEST = 16;
const blamed = wordSet('blame');

/** "Nobody is to work alone", "no one may push to it": a rule without anything that holds it. */
export function* nobodyMay(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const modal = sentence.norm(index) === 'nobody' ? index + 1 : index + 2;
  if (modal === index + 2 && !whoever.has(sentence.norm(index + 1))) return;
  const isTo = sentence.norm(modal) === 'is' && (sentence.norm(modal + 1) === 'to' || sentence.has(modal + 1, 'allowed', 'to'));
  const verb = isTo ? (sentence.norm(modal + 1) === 'to' ? modal + 2 : modal + 3) : modal + 1;
  if (
    !isTo &&
    !(
      sentence.norm(modal) === 'may' ||
      sentence.norm(modal) === 'must' ||
      sentence.norm(modal) === 'should' ||
      sentence.norm(modal) === 'shall'
    )
  )
    return;
  // "No one should be running it alone".
  const { norm, lemma } =
    sentence.norm(verb) === 'be' && sentence.norm(verb + 1).endsWith('ing') ? { norm: 'do', lemma: 'do' } : sentence.at(verb);
  const purpose = sentence.norm(index - 1) === 'that' || sentence.norm(index - 1) === 'so';
  if (!purpose && norm === lemma && !wishes.has(norm) && !blamed.has(norm)) yield { from: index, to: verb + 1, suggestion: null };
}
const whoever = wordSet('one engineer developer operator admin administrator person');

/** "Whoever merges has to stay", "anyone who edits it by hand will lose access", "each developer who breaks the build must …". */
export function* whoeverDoes(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'who' && !(anyone.has(sentence.norm(index - 1)) || each.has(sentence.norm(index - 2)))) return;
  for (let at = index + 2; at < Math.min(sentence.words.length, index + FARTHEST); at++) {
    const { norm } = sentence.at(at);
    const bound =
      norm === 'must' ||
      norm === 'shall' ||
      (norm === 'has' && sentence.norm(at + 1) === 'to') ||
      (norm === 'should' && attentiveDeeds.has(sentence.norm(at + 1))) ||
      (norm === 'is' && sentence.norm(at + 1) === 'responsible');
    const penalised = (norm === 'will' || norm === 'shall') && sentence.hasAny(at + 1, at + 4, penalties);
    const loses = norm === 'loses' && sentence.hasAny(at + 1, at + 5, rights);
    if (!(bound && !wishes.has(sentence.norm(at + (norm === 'has' ? 2 : 1)))) && !penalised && !loses) continue;
    yield { from: sentence.norm(index) === 'who' ? index - 1 : index, to: at + 2, suggestion: null };
    return;
  }
}
const anyone = wordSet('anyone anybody everyone everybody engineers developers people those colleagues');
const penalties = wordSet('lose pay justify explain answer buy face reported removed fired suspended banned');
const rights = wordSet('access right rights privilege privileges permission permissions');
