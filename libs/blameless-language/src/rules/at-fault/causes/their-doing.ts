import { carrying, harming } from '../harm.js';
import { isPersonIfActing, isSingledOut } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';

/** What nobody makes but to the harm of others. */
const harms = wordSet('mess damage damages harm havoc trouble chaos breakage confusion disaster fiasco');
/** … of one who is singled out; "the bug we introduced" is told as calmly as any. */
const faults = wordSet('problem problems bug bugs regression regressions outage issue issues incident breakage vulnerability leak');
const making = wordSet('create make cause do introduce leave inflict produce bring unleash');
/** How somebody's work came about. */
const working = wordSet(
  'write run make push merge deploy do build create add apply change ship set configure commit release publish upload edit introduce install schedule start execute enable order approve',
);
const doingHarm = wordSet('delete drop disable cost lead trash nuke brick hit erase truncate leave', harming, carrying);
/** What is found thanks to these is found, whoever made them. */
const watching = wordSet('test tests alert alerts check checks dashboard graph note notes tool guide');
const relatives = wordSet('that which');
/** What joins a cause to what it led to, by the word before. */
const joinings: ReadonlyMap<string, string> = new Map(
  (
    [
      ['to', 'due owing attributable attributed down traced back tracked'],
      ['of', 'because result consequence account'],
      ['by', 'caused triggered broken off brought sparked provoked'],
      ['from', 'resulted stemmed came arose resulting stemming'],
      ['was', 'cause culprit trigger reason'],
    ] as const
  ).flatMap(([joining, words]) => words.split(' ').map((word) => [word, joining] as const)),
);
const nominal = wordSet('NOUN PROPN ADJ');
const when = wordSet('yesterday earlier before last year week month monday tuesday wednesday thursday friday today this morning night');
const MOST_BEFORE = 9;

/** The words that {@link theirDoing} looks at. */
export const theirDoingWords: ReadonlySet<string> = new Set([...making, ...working]);

/** "The mess they created", "the script I wrote deleted it", "due to a change that the vendor made": what somebody made, as the cause or the harm. */
export function* theirDoing(reading: Reading, verb: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, pos } = sentence.at(verb);
  const group = reading.group(verb);
  if (pos !== 'VERB' && pos !== 'AUX') return;
  if (norm.endsWith('ing') || group.passive || group.negated || group.modal !== null || isProspective(reading, verb)) return;
  if (norm === lemma && !group.perfect && norm !== 'run' && norm !== 'set') return;
  const made = describedBefore(reading, group.start);
  if (made === null) return;
  const thing = sentence.norm(made.last);
  const subject = reading.subject(verb);
  const they = sentence.norm(made.who) === 'they';
  if (harms.has(thing) && making.has(lemma) && (they || isPersonIfActing(subject))) {
    yield { from: made.last, to: verb + 1, suggestion: null };
    return;
  }
  if (!isSingledOut(subject)) return;
  const from = made.last;
  if (faults.has(thing) && making.has(lemma)) yield { from, to: verb + 1, suggestion: null };
  else if (working.has(lemma)) {
    const harm = harmAfter(reading, verb);
    const cause = watching.has(thing) ? null : causeBefore(reading, from);
    if (harm !== null) yield { from, to: harm + 1, suggestion: null };
    else if (cause !== null) yield { from: cause, to: verb + 1, suggestion: null };
  }
}

/** The thing that a clause says more about: "the mess (that) they", whose subject ends at `to`; null where none does. */
function describedBefore({ sentence }: Reading, to: number): { readonly last: number; readonly who: number } | null {
  let who = to - 1;
  const head = sentence.at(who);
  if (head.pos !== 'PRON' && !nominal.has(head.pos)) return null;
  if (head.pos !== 'PRON') while (who > to - 5 && nominal.has(sentence.at(who - 1).pos) && !relatives.has(sentence.norm(who - 1))) who--;
  const determined = sentence.at(who - 1).pos === 'DET' || sentence.norm(who - 1) === 'our' || sentence.norm(who - 1) === 'my';
  if (head.pos !== 'PRON' && determined && !relatives.has(sentence.norm(who - 1))) who--;
  const last = relatives.has(sentence.norm(who - 1)) ? who - 2 : who - 1;
  const { pos, kind } = sentence.at(last);
  const noun = pos === 'NOUN' || pos === 'PROPN' || (sentence.at(last - 1).pos === 'DET' && pos === 'VERB');
  return kind === 'word' && noun ? { last, who } : null;
}

/** "The script I wrote last year deleted the rows". */
function harmAfter(reading: Reading, verb: number): number | null {
  const { sentence } = reading;
  let at = verb + 1;
  while (at < verb + 5 && (sentence.at(at).pos === 'ADV' || when.has(sentence.norm(at)))) at++;
  const { lemma, norm, pos } = sentence.at(at);
  const past = norm !== lemma || norm === 'hit' || norm === 'cost';
  return pos === 'VERB' && past && !norm.endsWith('ing') && doingHarm.has(lemma) && !reading.group(at).negated ? at : null;
}

/** "Due to the import you did". */
function causeBefore({ sentence }: Reading, last: number): number | null {
  for (let at = last - 1; at >= Math.max(0, last - MOST_BEFORE) && sentence.at(at).kind === 'word'; at--)
    if (joinings.get(sentence.norm(at)) === sentence.norm(at + 1)) return at;
  return null;
}
