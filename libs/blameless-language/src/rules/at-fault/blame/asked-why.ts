import { isPersonIfActing } from '../../../people/subject.js';
import { nots } from '../../../prose/function-words.js';
import { nobody } from '../../../people/pronouns.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { agentEnd } from '../crew.js';
import { isPersonAt } from '../done-by.js';

const earth = wordSet('on earth the hell heck ever exactly then would');
const doing = wordSet('did do does could can was were would is are has have had');
const pronouns = wordSet('you he she they anyone anybody someone somebody we i');
const ourselves = wordSet('we i');
/** What is asked of what somebody did with disbelief. */
const disbelief = wordSet('possibly ever even manage think believe miss overlook forget imagine assume seriously');
const FARTHEST = 6;

/** The words that {@link askedWhy} looks at. */
export const askedWords = wordSet('why how');

/** "Why did nobody pass it on?", "why didn't the team check?", "how could the DBA believe that?": a reproach as a question. */
export function* askedWhy(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (index > 0 && sentence.at(index - 1).kind !== 'mark' && !opening.has(sentence.norm(index - 1))) return;
  let at = index + 1;
  while (earth.has(sentence.norm(at)) && !doing.has(sentence.norm(at)) && at < index + 4) at++;
  if (!doing.has(sentence.norm(at))) return;
  const before = nots.has(sentence.norm(at + 1));
  const who = before ? at + 2 : at + 1;
  // What a collective asks of itself is a question of its own, and a page is not got by a fault of theirs.
  if (sentence.norm(index) === 'why' && ourselves.has(sentence.norm(who))) return;
  if (sentence.norm(index) === 'why' && sentence.norm(who) === 'you') yield* ofYou(reading, index, who + 1);
  const end = whoEnd(reading, who);
  if (end === null) return;
  const no = nobody.has(sentence.norm(who)) || sentence.has(who, 'no', 'one');
  const not = before || nots.has(sentence.norm(end)) || no;
  const how = sentence.norm(index) === 'how';
  // "How did we find out?" and "why did the engineer restart it?" are what a review asks.
  const could = how && sentence.norm(at) === 'could' && !sentence.has(who, 'we') && !sentence.has(who, 'i');
  const unbelieved = how && !could && sentence.hasAny(end, end + 2, disbelief);
  const asked = sentence.words.slice(-3).some(({ norm }) => norm === '?');
  if (how ? (could && !not && (asked || sentence.hasAny(end, end + 2, disbelief))) || unbelieved : not && asked)
    yield { from: index, to: end, suggestion: null };
}
const opening = wordSet('and but so also then');

/** "Why did you merge it?", put to whoever did: not what a review asks about a choice. */
function* ofYou({ sentence }: Reading, index: number, from: number): Iterable<Match> {
  const verb = sentence.at(from).pos === 'ADV' ? from + 1 : from;
  if (deeds.has(sentence.at(verb).lemma)) yield { from: index, to: verb + 1, suggestion: null };
}
const deeds = wordSet(
  'merge delete remove push deploy revert close reopen disable drop break ignore approve skip force-push overwrite release publish bump rename lock block ban yank unpublish bypass kill ' +
    'reject rewrite rebase change undo reset wipe leave let cancel shut',
);

function whoEnd(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  if (sentence.has(from, 'no', 'one')) return from + 2;
  if (pronouns.has(sentence.norm(from)) || nobody.has(sentence.norm(from))) return from + 1;
  return agentEnd(reading, from) ?? personBeforeVerb(reading, from);
}

/** "The DBA possibly believe", where the tagger is led astray. */
function personBeforeVerb(reading: Reading, from: number): number | null {
  for (let at = from; at < from + FARTHEST; at++) {
    if (reading.sentence.isBoundary(at)) return null;
    if (reading.sentence.at(at).pos === 'VERB')
      return isPersonIfActing(reading.subject(at)) && reading.subject(at).kind !== 'perhaps' ? at : null;
    if (isPersonAt(reading, at)) return at + 1;
  }
  return null;
}
