import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { attentiveDeeds, outsiders } from './conduct-of-work.js';
import { isManyOrAll, modals, others, verbAfter } from './duties.js';
import { everyone } from './whom.js';
import { wishes } from './wishes.js';

const FARTHEST = 16;

/** The words that {@link fromNowOn} looks at. */
export const onwardWords = wordSet('henceforth hereafter onwards onward forward future now today effective effect');

/** "From now on all administrators shall …", "going forward, developers must …". */
export function* fromNowOn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isOnward(reading, index)) return;
  yield* everyoneDoes(reading, index);
  for (let at = Math.max(0, index - FARTHEST); at < Math.min(sentence.words.length, index + FARTHEST); at++) {
    const { norm } = sentence.at(at);
    if (!modals.has(norm) || norm === 'will' || norm === 'may' || others.has(sentence.norm(at - 1))) continue;
    const verb = norm === 'are' || norm === 'is' ? (sentence.norm(at + 1) === 'to' ? at + 2 : null) : verbAfter(reading, at);
    if (verb === null || wishes.has(sentence.norm(verb)) || sentence.norm(verb - 1) === 'not') continue;
    const subject = reading.subject(at);
    // "The release manager has to sign it": whoever that will be.
    const who = subject.kind === 'role' ? subject.to > subject.from : isPersonAt(reading, at - 1) && !outsiders.has(sentence.norm(at - 1));
    const one = who && attentiveOrSigning(sentence.norm(verb));
    const many =
      one ||
      isManyOrAll(reading, subject) ||
      (isPersonAt(reading, at - 1) && sentence.norm(at - 1).endsWith('s') && !outsiders.has(sentence.norm(at - 1)));
    if (!many) continue;
    yield { from: Math.min(subject.from, at - 1), to: verb + 1, suggestion: null };
    return;
  }
}

function attentiveOrSigning(norm: string): boolean {
  return attentiveDeeds.has(norm) || signing.has(norm);
}
const signing = wordSet('sign countersign initial approve authorise authorize attest certify document log record personally');

/** "From now on everyone double checks it". */
function* everyoneDoes({ sentence }: Reading, index: number): Iterable<Match> {
  const who = [index + 1, index + 2, index + 3].find((at) => everyone.has(sentence.norm(at)) || sentence.has(at, 'we', 'all'));
  if (who === undefined) return;
  let verb = sentence.norm(who) === 'we' ? who + 2 : who + 1;
  if (sentence.at(verb).pos === 'ADV') verb++;
  const doubled = sentence.norm(verb) === 'double' && sentence.norm(verb + 1).startsWith('check');
  const { norm, lemma } = sentence.at(verb);
  const said = norm.replace(/e?s$/, '');
  if (doubled || ((norm === lemma || norm.endsWith('s')) && (attentiveDeeds.has(lemma) || attentiveDeeds.has(said))))
    yield { from: who, to: doubled ? verb + 2 : verb + 1, suggestion: null };
}

function isOnward({ sentence }: Reading, index: number): boolean {
  const { norm } = sentence.at(index);
  const before = sentence.norm(index - 1);
  if (norm === 'now' || norm === 'today')
    return before === 'from' || (before === 'of' && sentence.norm(index - 2) === 'as') || before === 'starting';
  if (norm === 'effective') return sentence.opensAt(index);
  if (norm === 'effect') return before === 'immediate';
  if (norm === 'forward') return before === 'going' || before === 'moving';
  if (norm === 'future') return before === 'in' || sentence.norm(index - 2) === 'in';
  return true;
}
