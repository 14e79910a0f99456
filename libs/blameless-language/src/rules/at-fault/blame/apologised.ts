import { nots } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import { restOfClause } from '../../../rewriting.js';
import type { Match, Reading } from '../../rule.js';
import { firstVerb, isOfAttention } from '../left-undone/attended.js';
import { duties } from '../left-undone/duties.js';
import { faultyDoings } from './faulty-doings.js';

const joining = wordSet('for about over');
/** What one is sorry for oneself: one has done it, or let it happen. */
const faulty = wordSet(
  'fouling mucking removing dropping clobbering pushing merging rushing assuming jumping overreacting introducing creating spamming',
  faultyDoings,
);
/** Courtesies, and what is said of how slowly somebody writes. */
const courtesies = wordSet('update reply respond answer write explain include share help post see back call let');
const having = wordSet('having');
const broken = wordSet('broken forgotten neglected overlooked missed messed lost deleted allowed failed ignored caused introduced pushed');
/** "Sorry for breaking the flow of this thread" is said to readers. */
const talk = wordSet('thread conversation flow discussion topic post comment question questions meeting reply');
const senders = wordSet('i we me my our us who');
const FARTHEST = 6;

/** The words that {@link apologised} looks at. */
export const apologyWords = wordSet('sorry apologise apologize apologised apologized apologies apology regret forgive feel felt feeling');

/** "I apologise for neglecting it", "sorry about breaking the build", "our apologies for not having tested it": what somebody owns. */
export function* apologised(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index).lemma === 'feel') {
    yield* feelsBad(reading, index);
    return;
  }
  yield* forNothingDone(reading, index);
  const end = Math.min(sentence.clauseEnd(index + 1), index + FARTHEST);
  for (let at = index + 1; at < end; at++) {
    if (!joining.has(sentence.norm(at))) continue;
    // "Sorry for my having missed it", "sorry for accidentally deleting it".
    let doing = at + 1;
    while (doing < at + 4 && (nots.has(sentence.norm(doing)) || sentence.at(doing).pos === 'ADV' || senders.has(sentence.norm(doing))))
      doing++;
    const not = sentence.hasAny(at + 1, doing, nots);
    const duty = not ? dutyAt(reading, doing) : null;
    if (duty === null && (not || !isFault(reading, doing))) return;
    if (sentence.hasAny(doing, doing + FARTHEST, talk)) return;
    const failed = sentence.at(doing).lemma === 'fail' ? failedStep(reading, doing) : null;
    if (failed !== null) {
      yield failed;
      return;
    }
    const to = doing + (having.has(sentence.norm(doing)) ? 2 : 1);
    yield duty === null ? { from: index, to, suggestion: null } : { from: at, to, suggestion: `that the step stayed open to ${duty}` };
    return;
  }
}

/** "For failing to warn you": the step that it was; null where a program fails so as well. */
function failedStep(reading: Reading, failing: number): Match | null {
  const verb = firstVerb(reading, failing + 2);
  const step = reading.sentence.norm(failing + 1) === 'to' && isOfAttention(reading.sentence, verb) ? restOfClause(reading, verb) : null;
  return step === null ? null : { from: failing, to: step.to, suggestion: `the step to ${step.text} not having taken place` };
}

/** "Sorry that I did not catch it", "we regret not having acted": what somebody wishes they had done. */
function* forNothingDone(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const next = sentence.norm(index + 1) === 'that' || sentence.norm(index + 1) === ',' ? index + 2 : index + 1;
  const clause = ourselves.has(sentence.norm(next)) && past.has(sentence.norm(next + 1)) && nots.has(sentence.norm(next + 2));
  const gerund = sentence.norm(index) === 'regret' && nots.has(sentence.norm(index + 1)) && sentence.norm(index + 2).endsWith('ing');
  const verb = clause ? next + 3 : sentence.norm(index + 2) === 'having' ? index + 3 : index + 2;
  if ((!clause && !gerund) || sentence.at(verb).pos !== 'VERB' || courtesies.has(sentence.at(verb).lemma)) return;
  yield { from: clause ? next : index, to: verb + 1, suggestion: null };
}

/** "I feel terrible about it", "I felt really bad about the loss". */
function* feelsBad({ sentence }: Reading, index: number): Iterable<Match> {
  let how = index + 1;
  while (how < index + 4 && sentence.at(how).pos === 'ADV' && !bad.has(sentence.norm(how))) how++;
  const about = sentence.norm(how + 1);
  if (!bad.has(sentence.norm(how)) || !(about === 'about' || about === 'for' || about === 'that')) return;
  if (sentence.hasAny(index - 4, index, myself)) {
    const think = sentence.norm(index) === 'felt' ? 'thought of' : sentence.norm(index) === 'feeling' ? 'thinking of' : 'think of';
    const self = myself.has(sentence.norm(index - 1));
    const told = about === 'that' ? null : think;
    yield { from: self ? index - 1 : index, to: how + 2, suggestion: self && told !== null ? `I ${told}` : told };
  }
}
const bad = wordSet('bad terrible awful horrible guilty ashamed rotten dreadful sick miserable responsible embarrassed remorseful');
const myself = wordSet('i');
const ourselves = wordSet('i we');
const past = wordSet('did had');

function isFault({ sentence }: Reading, at: number): boolean {
  if (sentence.norm(at) === 'letting') return sentence.hasAny(at + 1, at + 4, happening);
  return faulty.has(sentence.norm(at)) || (having.has(sentence.norm(at)) && broken.has(sentence.norm(at + 1)));
}

/** "For letting this happen"; not "for letting you wait". */
const happening = wordSet('this it that happen');

/** "For not testing it", "for not having told you": what it was that stayed undone; null where it is no duty, or one of whoever writes. */
function dutyAt({ sentence }: Reading, at: number): string | null {
  const { norm, lemma } = sentence.at(having.has(sentence.norm(at)) ? at + 1 : at);
  const verb = norm.endsWith('ing') && lemma === norm ? norm.slice(0, -3) : lemma;
  return [verb, `${verb}e`].find((word) => duties.has(word) && !courtesies.has(word)) ?? null;
}
