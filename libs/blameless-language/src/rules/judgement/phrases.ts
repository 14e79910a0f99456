import { possessivesOfTold } from '../../people/pronouns.js';
import { isPerson, isSingledOut } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const superficial = wordSet('skim skimmed skimming rubber-stamp rubber-stamped rubber-stamping glanced eyeballed');
const merely = wordSet('only just merely');
const examining = wordSet('look read check test glance review monitor watch skim verify');
const wasting = wordSet('waste squander');
const times = wordSet('time minute minutes hour hours day days');
const inWhichManner = wordSet('well effectively clearly promptly properly adequately sufficiently');
const sharing = wordSet('communicate coordinate prepare plan document handle manage collaborate inform');
const leanings = wordSet(
  'focused eager quick hasty confident trusting optimistic reliant lax relaxed timid cautious narrow impatient busy proud',
);
const careful = wordSet('careful attentive vigilant thorough diligent cautious');
const did = wordSet('did');
const badly = wordSet('badly poorly');
const joint = wordSet('work pull act');
const asleep = wordSet('wheel switch');
const hurrying = wordSet('haste rush hurry eagerness zeal');
const hurried = wordSet('rush hurry');
const works = wordSet(
  'go-live cutover launch planning preparation release rollout deployment deploy migration change fix patch upgrade launch testing review tests rollback it this through into',
);

/** The words that {@link manner} looks at. */
export const manners: ReadonlySet<string> = new Set([
  ...hurrying,
  ...hurried,
  ...superficial,
  ...examining,
  ...wasting,
  ...inWhichManner,
  ...badly,
  ...careful,
  'know',
  'too',
  'wrong',
  'premature',
]);

/** How people are said to have gone about it. */
export function* manner(reading: Reading, index: number): Iterable<Match> {
  yield* haste(reading, index);
  yield* superficially(reading, index);
  yield* unskilled(reading, index);
  yield* wasted(reading, index);
  yield* tooMuchSo(reading, index);
  yield* notWell(reading, index);
  yield* wasWrong(reading, index);
  yield* notCareful(reading, index);
}

/** "asleep at the wheel". */
export function* wasAsleep({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.has(index + 1, 'at', 'the') && asleep.has(sentence.norm(index + 3))) yield { from: index, to: index + 4, suggestion: null };
}

/** "in our haste", "the team rushed the release". */
function* haste(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, pos } = sentence.at(index);
  if (hurrying.has(norm) && possessivesOfTold.has(sentence.norm(index - 1)) && sentence.norm(index - 2) === 'in') {
    yield { from: index - 2, to: index + 1, suggestion: null };
    return;
  }
  if (!hurried.has(lemma) || pos !== 'VERB' || norm === lemma) return;
  const group = reading.group(index);
  if (group.negated || group.modal !== null) return;
  if (group.passive) {
    if (sentence.hasAny(group.start - 3, group.start, works)) yield { from: group.start, to: index + 1, suggestion: null };
  } else if (sentence.hasAny(index + 1, index + 4, works) && isPerson(reading.subject(index)))
    yield { from: index, to: index + 1, suggestion: null };
}

/** "only skimmed the change", "rubber-stamped it", "was only watching one graph", of somebody singled out. */
function* superficially(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, pos } = sentence.at(index);
  const restricted = merely.has(sentence.norm(index - 1)) && examining.has(lemma) && pos === 'VERB';
  if (!restricted && !superficial.has(norm)) return;
  const group = reading.group(index);
  if (group.passive || group.negated || group.modal !== null || group.done) return;
  if (isSingledOut(reading.subject(index))) yield { from: restricted ? index - 1 : index, to: index + 1, suggestion: null };
}

/** "wasted half an hour", of somebody singled out. */
function* wasted(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!wasting.has(sentence.at(index).lemma) || sentence.at(index).pos !== 'VERB' || !sentence.hasAny(index + 1, index + 6, times)) return;
  const group = reading.group(index);
  if (!group.passive && !group.negated && group.modal === null && isSingledOut(reading.subject(index)))
    yield { from: index, to: index + 1, suggestion: 'spent' };
}

/** "We did not communicate well", "did not coordinate properly". */
function* notWell(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const poorly = badly.has(sentence.norm(index));
  if (!inWhichManner.has(sentence.norm(index)) && !poorly) return;
  for (let at = index - 1; at >= Math.max(0, index - 5) && !sentence.isBoundary(at); at--) {
    const jointly = joint.has(sentence.at(at).lemma) && sentence.norm(index + 1) === 'together';
    if (!sharing.has(sentence.at(at).lemma) && !jointly) continue;
    const group = reading.group(at);
    const said = poorly
      ? !group.passive && group.modal === null && at === index - 1
      : group.negated && sentence.hasAny(group.start, at, did);
    if (said && isPerson(reading.subject(at))) yield { from: group.start, to: index + 1, suggestion: null };
    return;
  }
}

/** "The engineers were too focused on the database", of people. */
function* tooMuchSo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) !== 'too' || !leanings.has(sentence.norm(index + 1)) || !BE.has(sentence.norm(index - 1))) return;
  if (isPerson(reading.subject(index - 1))) yield { from: index, to: index + 2, suggestion: null };
}

/** "did not know how to use the tool": of somebody singled out, a judgement of skill. */
function* unskilled(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) !== 'know' || !sentence.has(index + 1, 'how', 'to')) return;
  const group = reading.group(index);
  const subject = reading.subject(index);
  if (group.negated && sentence.hasAny(group.start, index, did) && group.modal === null && isSingledOut(subject))
    yield { from: group.start, to: index + 3, suggestion: null };
}

/** "It was wrong to restart it", "it was premature to close it". */
function* wasWrong({ sentence }: Reading, index: number): Iterable<Match> {
  const judged = sentence.norm(index) === 'wrong' || sentence.norm(index) === 'premature';
  if (judged && sentence.has(index - 2, 'it', 'was') && sentence.norm(index + 1) === 'to')
    yield { from: index - 1, to: index + 1, suggestion: null };
}

/** "We were not careful with the order." */
function* notCareful(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!careful.has(sentence.norm(index)) || sentence.norm(index - 1) !== 'not') return;
  const be = sentence.norm(index - 2);
  if ((be === 'was' || be === 'were') && isPerson(reading.subject(index - 2))) yield { from: index - 1, to: index + 1, suggestion: null };
}
