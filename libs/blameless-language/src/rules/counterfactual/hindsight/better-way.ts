import { isPerson } from '../../../people/subject.js';
import { nots } from '../../../prose/function-words.js';
import { BE, HAVE } from '../../../prose/verb-group.js';
import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { deeds, helpfulDeeds } from '../deeds.js';
import { humanWork, isAbout, isByThings } from '../human-work.js';
import { isNothing } from '../conditions/nothing-left.js';
import { perfectAfter } from '../owed/perfect.js';
import type { Perfect } from '../owed/perfect.js';
import { held } from '../by-system.js';

/** What was there to be done, and was not: "steps we could have taken", "more that could have been done". */
const courses = wordSet(
  'step steps thing things measure measures action actions precaution precautions more much something option options choice choices lot way ways what everything',
);
const taken = wordSet('take do avoid try choose pick handle approach prevent');
const rebuilding = wordSet('rebuild restart reindex backfill redeploy drain reset verify restore clean maintain patch document');
/** What only people do to something, whatever it is. */
const decided = wordSet('approve sign close reject accept silence drop delete drain unplug ignore announce');
const measure = wordSet('longer later slower more worse bigger larger harder less earlier');
const lasting = wordSet('longer later slower harder');
const joining = wordSet('when although though but while even');
const pointers = wordSet('it they that this');
const easily = wordSet('easily trivially readily');
const averting = wordSet('avoided prevented averted');
const byAll = wordSet('avoidable preventable foreseeable');
/** "An avoidable outage": what is called so was somebody's. */
const losses = wordSet('outage incident mistake error breach failure downtime accident disaster loss mishap crash problem leak');
const mishaps = wordSet('this that it which outage incident disruption downtime loss breach deletion');
const degrees = wordSet('easily altogether entirely completely totally perfectly clearly wholly fully certainly definitely');
const notBest = new Wordings([
  'not good|best|great|right|smartest|wisest|brightest|smart|wise|sensible|ideal|finest|proudest idea|decision|choice|move|call|approach|practice|judgement|judgment|plan|moment|hour|work|thing|one|solution|reaction|response',
  'not wise|smart|sensible|prudent|advisable to',
]);
const decisions = wordSet('decision choice idea call move plan approach');
const better = new Wordings(['have been good|better|nice|wise|best|great|smart|sensible|useful idea|practice|move|plan|choice to have?']);

/** "There were steps we could have taken." */
export function* couldHaveTaken(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  const lemma = perfect === null ? '' : sentence.at(perfect.verb).lemma;
  if (perfect === null || perfect.negated || !taken.has(lemma) || (!perfect.been && helpfulDeeds.has(lemma))) return;
  if (isNothing(reading, modal)) return;
  const before = Math.max(0, modal - 4);
  if (sentence.hasAny(before, modal, courses) && (perfect.been || isPerson(reading.subject(modal))))
    yield { from: modal - (perfect.been ? 0 : 1), to: perfect.verb + 1, suggestion: null };
}

/** "was not rebuilt as it should have been", "took longer than it should have". */
export function* asItShould(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (
    perfect === null ||
    !(sentence.isBoundary(perfect.verb) || sentence.at(perfect.verb).pos === 'ADP' || sentence.norm(perfect.verb) === 'to')
  )
    return;
  // "As she should have to begin with."
  if (sentence.has(perfect.verb, 'in', 'the', 'first', 'place') && isPerson(reading.subject(modal)))
    yield { from: modal - 1, to: perfect.verb + 4, suggestion: null };
  yield* asTheyShould(reading, modal, perfect);
  yield* whenItShould(reading, modal, perfect);
  for (let at = modal - 1; at >= Math.max(0, modal - 3); at--) {
    const norm = sentence.norm(at);
    const degrees = perfect.been ? lasting : measure;
    // What fires late does so by its settings.
    if (norm === 'than' && degrees.has(sentence.norm(at - 1)) && !sentence.hasAny(0, at, firing) && !sentence.hasAny(at - 5, at, hence))
      yield { from: at - 1, to: perfect.verb, suggestion: null };
    if (norm === 'as' || norm === 'like') yield* notDoneAs(reading, at, perfect.verb);
  }
}

/** "We were not as prepared as we should have been", "our response was not what it should have been". */
function* asTheyShould(reading: Reading, modal: number, { verb, been }: Perfect): Iterable<Match> {
  const { sentence } = reading;
  const joining = modal - 2;
  // "It was not tested, which it should have been."
  if (been && sentence.norm(joining) === 'which' && sentence.hasAny(joining - 14, joining, nots))
    yield { from: joining, to: verb, suggestion: null };
  if (!been || !pointing.has(sentence.norm(joining))) return;
  const not = [joining - 1, joining - 2, joining - 3, joining - 4].find((at) => sentence.norm(at) === 'not');
  if (not === undefined || !BE.has(sentence.norm(not - 1))) return;
  const subject = reading.subject(not - 1);
  const theirs = sentence.norm(joining) === 'as' ? isPerson(subject) : isAbout(reading, subject, humanWork);
  if (theirs) yield { from: not, to: verb, suggestion: null };
}
const pointing = wordSet('as what where');

/** "No page arrived, and the repair thus took longer than it should have": why it was is told. */
const hence = wordSet('therefore hence thus consequently accordingly');
const firing = wordSet('alert alerts alarm alarms probe monitor fired fires page pages');

/** "Was approved when it should not have been", "was not rotated although it should have been". */
function* whenItShould(reading: Reading, modal: number, { verb, been, negated }: Perfect): Iterable<Match> {
  const { sentence } = reading;
  const from = pointers.has(sentence.norm(modal - 1)) ? modal - 2 : modal - 1;
  if (!been || !joining.has(sentence.norm(from))) return;
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    if (sentence.at(at).pos !== 'VERB') continue;
    const group = reading.group(at);
    // What programs take they give back.
    if (sentence.hasAny(group.start - 3, group.start, held)) return;
    const isDeed = deeds.has(sentence.at(at).lemma) || decided.has(sentence.at(at).lemma);
    if (group.passive && group.modal === null && group.negated !== negated && isDeed) yield { from, to: verb, suggestion: null };
    return;
  }
}

function* notDoneAs(reading: Reading, as: number, to: number): Iterable<Match> {
  const { sentence } = reading;
  // "Not updated as | quickly as it should have been".
  for (let at = as - 1; at >= Math.max(0, as - 8) && (!sentence.isBoundary(at) || sentence.norm(at) === 'as'); at--) {
    const { lemma, pos } = sentence.at(at);
    if (pos !== 'VERB') continue;
    const group = reading.group(at);
    // "Not peer reviewed": what stands between may be taken for a verb.
    const peer = sentence.at(at - 1).pos === 'VERB' && reading.group(at - 1).passive ? reading.group(at - 1) : group;
    const people = isPerson(reading.subject(at));
    // What was to reach people is a program's to send: "no mail came to us as early as it should have".
    const owed = peer.passive ? !people && (deeds.has(lemma) || rebuilding.has(lemma)) : people;
    if (owed && peer.negated) yield { from: as, to, suggestion: null };
    return;
  }
}

/** "It would have been a good idea to have tested it." */
export function* goodIdea({ sentence }: Reading, modal: number): Iterable<Match> {
  let at = modal + 1;
  if (sentence.norm(at) === 'also' || sentence.norm(at) === 'probably') at++;
  const to = better.endAt(sentence, at);
  if (to === null) return;
  const { norm, pos } = sentence.at(to);
  if (pos === 'VERB' && !HAVE.has(norm) && !BE.has(norm)) yield { from: modal, to: sentence.clauseEnd(to), suggestion: null };
}

/** "could easily have been prevented", "entirely avoidable": hindsight makes it sound so. */
export function* easilyAvoided(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (byAll.has(norm)) yield* avoidable(reading, index);
  if (norm !== 'could' && norm !== 'would') return;
  const perfect = perfectAfter(reading, index);
  if (perfect === null || !perfect.been || perfect.negated) return;
  // "Avoided altogether": by whom, but for people?
  const wholly = averting.has(sentence.norm(perfect.verb)) && sentence.hasAny(index + 1, perfect.verb + 2, degrees);
  if ((wholly && !isByThings(reading, perfect.verb)) || sentence.hasAny(index + 1, perfect.verb + 1, easily))
    yield { from: index, to: perfect.verb + 1, suggestion: null };
}

/** "entirely avoidable"; "the outage was avoidable". */
function* avoidable({ sentence }: Reading, index: number): Generator<Match, void> {
  const degree = degrees.has(sentence.norm(index - 1));
  if (losses.has(sentence.norm(index + 1)) && sentence.at(degree ? index - 2 : index - 1).pos === 'DET')
    yield { from: degree ? index - 1 : index, to: index + 2, suggestion: null };
  const be = degree ? index - 2 : index - 1;
  const said = sentence.norm(be) === 'was' && sentence.isBoundary(index + 1) && sentence.hasAny(be - 3, be, mishaps);
  if (degree ? BE.has(sentence.norm(be)) : said) yield { from: degree ? be + 1 : be, to: index + 1, suggestion: null };
}

/** "That was not our best decision." */
export function* notTheBest({ sentence }: Reading, index: number): Iterable<Match> {
  const to = notBest.endAt(sentence, index);
  const be = sentence.norm(index - 1);
  if (to !== null && sentence.norm(to - 1) === 'one' && !sentence.hasAny(0, index, decisions)) return;
  if (to !== null && (be === 'was' || be === 'were')) yield { from: index, to, suggestion: null };
}
