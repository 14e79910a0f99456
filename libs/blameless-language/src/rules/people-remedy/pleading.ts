import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const FARTHEST = 24;
/** What those who are affected are asked for. */
const service = wordSet(
  'contact see visit refer reach subscribe find note accept bear email mail call report send restart retry reload refresh log sign click let upgrade accept follow wait try submit fill help use',
);
const clauses = wordSet('before when whenever while prior after');
const repeating = wordSet('next future forward onward onwards henceforth now');
/** Before these, "next" and "future" are not said of the next time. */
const times = wordSet('time the in for going moving from');
/** What befalls somebody who is not at work on it. */
const affected = wordSet(
  'see seeing experience experiencing encounter encountering get getting have having are receive receiving need needing contacting reporting calling asking',
);
const actors = wordSet('you we they');

/** The words that {@link pleading} looks at. */
export const pleadingWords = wordSet('please');

/** "Please run the suite before pushing", "please open an issue next time": asked of whoever does it again. */
export function* pleading({ sentence }: Reading, index: number): Iterable<Match> {
  const verb = sentence.at(index + 1).pos === 'ADV' ? index + 2 : index + 1;
  const { norm, lemma, kind } = sentence.at(verb);
  if (kind !== 'word' || norm !== lemma || service.has(norm) || sentence.norm(0) === 'if') return;
  if (norm === 'check' && sentence.hasAny(verb, verb + 5, statuses)) return;
  if (isForTheFuture(sentence, index)) {
    yield { from: index, to: verb + 1, suggestion: null };
    return;
  }
  for (let at = verb + 1; at < Math.min(sentence.words.length, verb + FARTHEST); at++) {
    const word = sentence.norm(at);
    if (word === ';' || word === '.') return;
    const again = repeating.has(word) && isAgain(sentence, at);
    if (!again && !(clauses.has(word) && isOfWork(sentence, word === 'prior' ? at + 2 : at + 1))) continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

const statuses = wordSet('status faq');

type Words = Reading['sentence'];

/** "Going forward, please …". */
function isForTheFuture(sentence: Words, to: number): boolean {
  for (let at = Math.max(0, to - 4); at < to; at++) if (repeating.has(sentence.norm(at)) && isAgain(sentence, at)) return true;
  return false;
}

/** "Next time", "in the future", "going forward": not "the next release". */
function isAgain(sentence: Words, at: number): boolean {
  const before = sentence.norm(at - 1);
  switch (sentence.norm(at)) {
    case 'next':
      return times.has(sentence.norm(at + 1));
    case 'future':
      return (before === 'in' || before === 'for' || before === 'the') && sentence.at(at + 1).kind !== 'word';
    case 'forward':
      return before === 'going' || before === 'moving';
    case 'now':
      return before === 'from';
    default:
      return true;
  }
}

/** "Before pushing", "when you change the schema"; not "when you see this page". */
function isOfWork(sentence: Words, at: number): boolean {
  const { norm } = sentence.at(at);
  if (actors.has(norm)) return !affected.has(sentence.norm(at + 1));
  return norm.length > 5 && norm.endsWith('ing') && !affected.has(norm);
}
