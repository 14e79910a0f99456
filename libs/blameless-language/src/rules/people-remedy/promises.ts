import { attentive } from '../../people/attention.js';
import type { Sentence } from '../../prose/sentence.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const FARTHEST = 16;
const pledging = wordSet('will shall going promise pledge vow swear resolve plan');
const persons = wordSet('i ill me myself');
const many = wordSet('we team staff everyone engineers developers');
/** What one person undertakes to do each time. */
const undertaken = wordSet('follow slow confirm watch study learn stick', attentive);
/** What more than one do, and no work that is planned. */
const minded = wordSet('double-check think reread re-read remember listen');
const again = wordSet('next future forward onward onwards always every whenever beforehand before prior twice');

/** The words that {@link promised} looks at. */
export const promiseWords: ReadonlySet<string> = pledging;

/** "I will ask before touching it again", "I promise to read the notes next time", "the team will double check the host before …". */
export function* promised({ sentence }: Reading, index: number): Iterable<Match> {
  const who = sentence.hasAny(index - 2, index, persons) ? undertaken : sentence.hasAny(index - 2, index, many) ? minded : null;
  if (who === null) return;
  let verb = index + 1;
  while (sentence.at(verb).pos === 'ADV' || joining.has(sentence.norm(verb))) verb++;
  const sure = sentence.norm(verb) === 'make' && (sentence.norm(verb + 1) === 'sure' || sentence.norm(verb + 1) === 'certain');
  if (sure) verb += sentence.norm(verb + 2) === 'that' ? 4 : 3;
  if (sure && sentence.words.some((_, at) => at > verb && at < verb + 12 && sentence.has(at, 'next', 'time'))) {
    yield { from: index, to: verb, suggestion: null };
    return;
  }
  const { norm, lemma } = sentence.at(verb);
  const twice = (norm === 'double' || norm === 'triple') && sentence.norm(verb + 1) === 'check';
  if (!twice && !who.has(norm) && !(norm.endsWith('ing') && who.has(lemma))) return;
  const end = Math.min(verb + FARTHEST, sentence.clauseEnd(verb + 1) + 1);
  if (
    sure ||
    (!others.has(sentence.norm(verb + 1)) &&
      (sentence.hasAny(verb + 1, end, again) || isOnward(sentence, verb, end) || sentence.norm(end - 2) === 'first'))
  )
    yield { from: index, to: verb + 1, suggestion: null };
}
/** "From now on". */
function isOnward(sentence: Sentence, from: number, end: number): boolean {
  return sentence.words.some((_, at) => at > from && at < end && sentence.has(at, 'from', 'now'));
}

/** "Ask for a refund", "look into it": a single thing. */
const others = wordSet('for into');
const joining = wordSet('to be myself ourselves');
