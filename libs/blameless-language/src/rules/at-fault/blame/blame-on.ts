import { harmingGerunds, losses } from '../harm.js';
import { none, subjects } from '../../../people/pronouns.js';
import { isSingledOut } from '../../../people/subject.js';
import { nots } from '../../../prose/function-words.js';
import { BE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { isNameAt } from '../done-by.js';
import { isWhoever, isWhoeverAt, whoeverEnd } from '../whoever.js';

const blaming = wordSet('blame blamed blames');
const pinning = wordSet('pin pins pinned pinning');
const holding = wordSet('hold holds held');
const answerable = wordSet('responsible accountable liable culpable');
const guilty = wordSet('fault responsible liable negligent guilty culpable wanting remiss');
const taking = wordSet(
  'take takes took taken taking accept accepts accepted accepting admit admits admitted admitting own owned owning concede concedes conceded conceding shoulder shouldered bear bore bears carries carried acknowledge acknowledged',
);
/** What is taken by whoever has done it, or stands in for them. */
const taken = wordSet('blame fall heat rap flak responsibility liability fault guilt culpability negligence accountability');
/** … and owned up to. */
const owned = wordSet('mistake mistakes error errors failure failures fault blame screw-up blunder mess responsibility');
const owning = wordSet('own owned owning');
/** Of these, anybody may take some: "took the heat out of the room". */
const figurative = wordSet('fall heat rap');
const harms = wordSet(
  'this that it what lost breach breaches mistake mistakes damage leak leaks bug regression confusion fiasco debacle collapse our my',
  losses,
);
/** To be said to have done so is to have done harm. */
const harming = wordSet(
  'taking knocking bringing deleting dropping misconfiguring botching leaving messing introducing cutting unplugging shutting',
  harmingGerunds,
);
const objects = wordSet('on upon');
const reasons = wordSet('cause reason culprit');
const grades = wordSet('main real sole only whole root true direct');
const FARTHEST = 14;

/** The words that {@link blameOn} looks at. */
export const blameOnWords: ReadonlySet<string> = new Set([...blaming, ...pinning, ...answerable, ...taking, ...reasons, 'found', 'guilty']);

/** Whom blame is put on by a verb: "blamed it on the board", "blames Halvern", "held responsible", "took the blame", "found to be at fault". */
export function* blameOn(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (blaming.has(norm) || pinning.has(norm)) yield* blamedOn(reading, index);
  else if (taking.has(norm)) yield* blameTaken(reading, index);
  else if (norm === 'found') yield* foundGuilty(reading, index);
  else if (reasons.has(norm)) yield* wasTheReason(reading, index);
  else yield* held(reading, index);
}

const oneself = wordSet('me us him her them');

function* blamedOn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.norm(index - 1);
  // "Blame me, I mixed them up".
  if (
    sentence.norm(index) === 'blame' &&
    sentence.opensAt(index) &&
    (oneself.has(sentence.norm(index + 1)) || isNameAt(reading, index + 1))
  )
    yield { from: index, to: index + 2, suggestion: null };
  const { negated, modal } = reading.group(index);
  const noun =
    sentence.norm(index) === 'blame' &&
    !isSaidByOthers(reading, index) &&
    (sentence.at(index).pos !== 'VERB' || sentence.at(index - 1).pos === 'VERB');
  if (noun || before === 'to' || before === 'git' || before === 'the' || negated || modal !== null || isProspective(reading, index)) return;
  const first = parts.has(sentence.norm(index + 1)) ? index + 2 : index + 1;
  const whom =
    blaming.has(sentence.norm(index)) && (sentence.norm(index) !== 'blame' || isSaidByOthers(reading, index))
      ? whoeverEnd(reading, first)
      : null;
  if (whom !== null && sentence.norm(whom) !== 'on') {
    yield { from: index, to: whom, suggestion: null };
    return;
  }
  for (let at = index + 1; at < index + FARTHEST; at++) {
    if (sentence.at(at).kind === 'mark' && sentence.norm(at) !== '-') return;
    if (!objects.has(sentence.norm(at))) continue;
    const end = whoeverEnd(reading, at + 1);
    if (end !== null && !sentence.hasAny(index + 1, at, nots)) yield { from: index, to: end, suggestion: null };
  }
}

/** "Officials blame the carriers": of whoever else, in the present. */
function isSaidByOthers(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  if (sentence.at(index).pos !== 'VERB' || sentence.norm(index) !== 'blame' || subjects.has(sentence.norm(index - 1))) return false;
  if (sentence.at(index - 1).pos === 'VERB') return false;
  return !sentence.at(index - 1).norm.match(/^(?:to|not|do|did|does|will|can|would|should|could|may|might|never|and|or|git|,)$/);
}
const parts = wordSet('both all only either');

/** "The manager took the fall", "I have to take responsibility for this", "the vendor admitted fault"; a team that takes responsibility for a service looks after it. */
function* blameTaken(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let what = index + 1;
  while (what < index + 6 && sentence.at(what).kind === 'word' && !taken.has(sentence.norm(what)) && !owned.has(sentence.norm(what)))
    what++;
  const noun = sentence.norm(what);
  if (owning.has(sentence.norm(index)) ? !owned.has(noun) || sentence.at(index).pos !== 'VERB' : !taken.has(noun)) return;
  const { negated, passive, modal } = reading.group(index);
  if (negated || passive || modal === 'should' || (noun === 'fall' && sentence.norm(what - 1) === 'a')) return;
  if (figurative.has(noun) && sentence.norm(what + 1) !== 'for' && !sentence.isBoundary(what + 1)) return;
  const duty = noun === 'responsibility' && sentence.norm(what + 1) === 'for' && !sentence.hasAny(what + 2, what + 5, harms);
  if (duty || (noun === 'accountability' && !sentence.isBoundary(what + 1))) return;
  const subject = reading.subject(index);
  if (isWhoever(reading, subject)) yield rewrittenClause(reading, subject, index, what + 1, null);
}

/** "The supplier was found to be at fault", "found negligent". */
function* foundGuilty(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index + 1; at < index + 6 && !sentence.isBoundary(at); at++) {
    if (!guilty.has(sentence.norm(at)) || (sentence.norm(at) === 'fault' && sentence.norm(at - 1) !== 'at')) continue;
    const { passive, negated } = reading.group(index);
    const whom = passive ? reading.subject(index) : null;
    const told = whom !== null && !negated && !sentence.hasAny(index + 1, at, nots) && !none.has(sentence.norm(whom.from));
    if (told && isWhoever(reading, whom)) yield { from: index, to: at + 1, suggestion: null };
    // "The audit found the agency at fault".
    if (!passive && !negated && isFoundSo(reading, index, at)) yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** Whether people stand between "found" and what they were found to be: "the agency to be | negligent". */
function isFoundSo(reading: Reading, found: number, at: number): boolean {
  const { sentence } = reading;
  let last = sentence.norm(at) === 'fault' ? at - 2 : at - 1;
  if (sentence.norm(last) === 'be') last -= 2;
  while (sentence.norm(last) === 'itself' || sentence.norm(last) === 'themselves') last--;
  // "Found the team responsible for the queue" is who looks after it.
  const duty = sentence.norm(at) === 'responsible' && sentence.norm(at + 1) === 'for' && !sentence.hasAny(at + 2, at + 6, losses);
  if (duty || last <= found || none.has(sentence.norm(last)) || sentence.hasAny(found + 1, at, nots)) return false;
  return isWhoeverAt(reading, last) || sentence.norm(found + 1) === 'both';
}

/** "The agency was held responsible", "the review holds the vendor accountable", "you are responsible for knocking it out". */
function* held(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = index - 1; at >= Math.max(0, index - 5) && !sentence.isBoundary(at); at--) {
    if (!holding.has(sentence.norm(at))) continue;
    const { negated, modal, passive, start } = reading.group(at);
    const subject = reading.subject(at);
    if (negated || modal !== null || none.has(sentence.norm(subject.from)) || sentence.norm(start - 1) === 'to') return;
    const whom = passive ? isWhoever(reading, subject) : isWhoeverAt(reading, sentence.at(index - 1).pos === 'ADV' ? index - 2 : index - 1);
    if (whom) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
  if (sentence.norm(index) === 'responsible' || sentence.norm(index) === 'guilty') yield* wasResponsible(reading, index);
}

function* wasResponsible(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = BE.has(sentence.norm(index - 1)) ? index - 1 : index - 2;
  if (
    !BE.has(sentence.norm(be)) ||
    isProspective(reading, index) ||
    reading.group(index).modal !== null ||
    sentence.hasAny(be, index, nots)
  )
    return;
  const subject = reading.subject(be);
  if (!isSingledOut(subject) || none.has(sentence.norm(subject.from)) || sentence.norm(be - 1) === 'one') return;
  const past = sentence.norm(be) === 'was' || sentence.norm(be) === 'were';
  const harm = sentence.norm(index + 1) === 'for' && harming.has(sentence.norm(index + 2));
  const loss = past && sentence.norm(index + 1) === 'for' && sentence.hasAny(index + 2, index + 6, harms) && subject.kind !== 'team';
  // "He saw that I was responsible."
  const alone = past && subject.kind === 'self' && (sentence.isBoundary(index + 1) || index + 1 >= sentence.words.length);
  if (harm || loss || alone) yield rewrittenClause(reading, subject, be, index + (alone ? 1 : 3), null);
}

/** "We were the cause of it", "I am the reason it broke". */
function* wasTheReason({ sentence }: Reading, index: number): Iterable<Match> {
  const article = grades.has(sentence.norm(index - 1)) ? index - 2 : index - 1;
  if (sentence.norm(article) !== 'the' || !BE.has(sentence.norm(article - 1))) return;
  if (subjects.has(sentence.norm(article - 2)) && sentence.norm(0) !== 'if') yield { from: article - 2, to: index + 1, suggestion: null };
}
