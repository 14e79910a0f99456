import { attentive } from '../../people/attention.js';
import { doubtfulNouns } from '../../people/roles.js';
import { isPersonAt } from '../at-fault/done-by.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const duties = wordSet('responsibility duty job obligation burden onus');
const being = wordSet('is be lies lie rests rest falls fall');
/** Whoever it is that does the work; one of a name has an action item. */
const articles = wordSet('the a an each every any whoever whichever all');
/** Roles that are a program's as well, where a thing is submitted to it. */
const authors = wordSet('submitter requester requestor assignee uploader merger committer implementer');
const modals = wordSet('must should has needs have need shall');
const minding = wordSet('confirm ok okay approve ensure watch notify prove attest certify sign make understand justify explain', attentive);

/** The words that {@link whoseDuty} looks at. */
export const whoseDutyWords: ReadonlySet<string> = new Set([...duties, 'up', 'to', 'has', 'must', 'should', 'needs']);

/** "It should be the author's responsibility to test it", "it is up to the developers to check", "the reviewer must check the plan". */
export function* whoseDuty(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (norm === 'up') yield* upTo(reading, index);
  else if (norm === 'to') yield* onWhom(reading, index);
  else if (duties.has(norm)) yield* responsibility(reading, index);
  else yield* oneMust(reading, index);
}

function* upTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to' || !(sentence.norm(index - 1) === 'is' || sentence.norm(index - 1) === 'be')) return;
  const who = personWithin(reading, index + 2);
  if (who !== null && sentence.norm(who + 1) === 'to') yield { from: index, to: who + 2, suggestion: null };
}

/** "It is on each of us to check it", "it falls to the reviewer to read it", "it is incumbent on the deployer to watch". */
function* onWhom(reading: Reading, to: number): Iterable<Match> {
  const { sentence } = reading;
  const who = to - 1;
  if (!(isWorker(reading, who) || everyone.has(sentence.norm(who)))) return;
  for (let on = who - 1; on >= Math.max(1, who - 5) && !sentence.isBoundary(on); on--) {
    if (!(sentence.norm(on) === 'on' || sentence.norm(on) === 'to' || sentence.norm(on) === 'upon')) continue;
    const laid = sentence.norm(on - 1) === 'incumbent' ? on - 2 : on - 1;
    const is = sentence.norm(on) === 'to' ? falling.has(sentence.norm(laid)) : lying.has(sentence.norm(laid));
    if (is && sentence.norm(laid - 1) === 'it' && minding.has(sentence.norm(to + 1))) yield { from: laid, to: to + 1, suggestion: null };
    return;
  }
}
const everyone = wordSet('us everyone everybody me you');
const falling = wordSet('falls fell falling');
const lying = wordSet("is 's was falls rests lies be");

/** "The responsibility of each engineer to …", "the developer's responsibility to …", "the onus is on the author". */
function* responsibility(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const next = sentence.norm(index + 1);
  const whose = sentence.norm(index - 1) === "'s" ? index - 2 : null;
  if (whose !== null && isWorker(reading, whose) && next === 'to' && sentence.hasAny(Math.max(0, whose - 5), whose, being)) {
    yield { from: whose, to: index + 2, suggestion: null };
    return;
  }
  if (next === 'of' && sentence.hasAny(Math.max(0, index - 4), index, being)) {
    const who = personWithin(reading, index + 2);
    if (who !== null && sentence.norm(who + 1) === 'to') yield { from: index, to: who + 2, suggestion: null };
    return;
  }
  const on = [index + 2, index + 3, index + 4].find((at) => sentence.norm(at) === 'on' || sentence.norm(at) === 'with');
  if (on === undefined || !being.has(sentence.norm(on - 1))) return;
  const who = personWithin(reading, on + 1);
  if (who !== null && sentence.norm(who + 1) === 'to') yield { from: index, to: who + 1, suggestion: null };
}

function personWithin(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  for (let at = from; at < from + 4 && !sentence.isBoundary(at); at++)
    if (isWorker(reading, at) && sentence.norm(at + 1) === 'to') return at;
  return null;
}

function isWorker(reading: Reading, at: number): boolean {
  const { norm } = reading.sentence.at(at);
  return (isPersonAt(reading, at) && !doubtfulNouns.has(norm)) || authors.has(norm) || norm === 'everyone';
}

/** "The reviewer must check the rollback plan": whoever that will be. */
function* oneMust(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const who = index - 1;
  if (!modals.has(sentence.norm(index)) || !isWorker(reading, who)) return;
  const to = sentence.norm(index) === 'has' || sentence.norm(index) === 'needs';
  let verb = to ? index + 2 : index + 1;
  if (to && sentence.norm(index + 1) !== 'to') return;
  while (sentence.at(verb).pos === 'ADV') verb++;
  const generic = [who - 1, who - 2].some(
    (at) => articles.has(sentence.norm(at)) && (at === 0 || sentence.at(at - 1).kind === 'mark' || joining.has(sentence.norm(at - 1))),
  );
  if (generic && minding.has(sentence.norm(verb))) yield { from: who, to: verb + 1, suggestion: null };
}
const joining = wordSet('that and then so');
