import { isPerson } from '../../people/subject.js';
import { HAVE } from '../../prose/verb-group.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { deeds } from './deeds.js';
import { gerundOf } from './gerund.js';
import { artefacts, comparativeAt, madeByPeople } from './human-work.js';
import { perfectAfter } from './perfect.js';
import type { Perfect } from './perfect.js';

/** What another way of going about it would have done. */
const helping = wordSet(
  'help prevent avoid catch save reveal show spot find shorten reduce lead speed make spare avert mitigate limit detect allow give flag ' +
    'surface cut halve surface expose uncover identify lessen notice stop solve resolve fix tell bring show warn close suffice do make lead leave keep ' +
    'spare settle clear inform alert',
);
/** What people do with their hands, beside their {@link deeds}. */
const handling = wordSet(
  'wait generate copy drain restart call keep leave look go read think talk listen try repeat reboot fail promote export dump snapshot ' +
    'compare count walk sit speak search query back block ping freeze let pull resist step pair',
);
/** What is had, or put in place, is a thing. */
const placing = wordSet(
  'have monitor use add enable increase make create introduce run set implement build automate configure reduce lower extend',
);
const acts: ReadonlySet<string> = new Set([...deeds, ...handling].filter((verb) => !placing.has(verb)));
/** What somebody gives to it who looks. */
const looks = wordSet(
  'heads grep search look glance eyes opinion question conversation call heads-up discussion chat read reading review reviewer double-check word ' +
    'digging peek skim phone-call message ping sanity-check walkthrough visit question thought curl read-through email mail note courtesy peep ' +
    'asking meeting talk consultation',
);
/** A glance is somebody's, whatever it falls on. */
const glances = wordSet(
  'look glance peek skim digging phone-call walkthrough visit thought word curl read-through grep heads-up question message ping',
);
const small = wordSet(
  'quick short simple single brief five-minute two-minute ten-second one-minute mere second closer little bit minute minutes moment half ten five',
);
/** "Earlier escalation would have shortened it." */
const timely = wordSet('earlier better quicker faster clearer closer prompt timely proper prior sooner more');
const earlierWork = wordSet(
  'escalation communication announcement coordination notice warning rehearsal handover training supervision consultation briefing eyes planning preparation',
);
/** Of whatever it is said: somebody would have had to be. */
const careful = wordSet('careful thorough cautious closer gentler');
const tooling = wordSet('tool app bot process system api service');
/** Of an act of people: that it would have been the thing to do. */
const chosen = new Wordings(['better|right|wiser|safer|correct|smarter choice|call|decision|move|course|option']);
const due = wordSet('plenty enough sufficient right prudent simplest obvious appreciated welcome welcomed helpful useful courteous');
const prudent = wordSet('wiser smarter wise smart prudent sensible advisable preferable');
const good = wordSet('better safer quicker faster easier nicer best nice good kinder');
const seenAfterwards = wordSet('hindsight retrospect retrospectively');
const pronouns = wordSet('it this that which');
const pleasant = wordSet('nice good great kind polite courteous');
/** No deeds: what people would have known or got is a thing. */
const circumstances = wordSet('be know see get receive find understand hear learn');
/** Right before the modal these are the subject. */
const persons = wordSet('we i you he she they');
const FARTHEST = 14;

/** "Asking them would have saved an hour", "a second pair of eyes would have caught it". */
export function* wouldHaveHelped(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || perfect.negated) return;
  const to = perfect.verb + 1;
  if (perfect.been) {
    yield* wiser(reading, modal, perfect);
    yield* rightThing(reading, modal, perfect);
  } else if (sentence.has(modal - 1, 'it') && sentence.hasAny(perfect.verb + 1, perfect.verb + 4, sense))
    yield* moreSense(reading, modal, perfect);
  else if (sentence.has(modal - 1, 'it') && sentence.norm(perfect.verb) === 'helped' && sentence.norm(to) === 'to') {
    const deed = sentence.at(to + 1);
    if (!circumstances.has(deed.norm) && !HAVE.has(deed.norm)) yield { from: modal, to: sentence.clauseEnd(to + 1), suggestion: null };
  } else if (helping.has(sentence.at(perfect.verb).lemma) || helping.has(sentence.norm(perfect.verb).replace(/ed$/, ''))) {
    const from = actBefore(reading, modal) ?? lookBefore(reading, modal) ?? glanceBefore(reading, modal);
    if (from !== null) yield { from, to, suggestion: null };
  } else {
    const from = otherwise(reading, modal);
    if (from !== null) yield { from, to, suggestion: null };
  }
}

/** "A look in the calendar, which takes a minute, would have told us", "a glance at the dashboard by whoever was on duty". */
function glanceBefore({ sentence }: Reading, modal: number): number | null {
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    if (!glances.has(sentence.norm(at))) continue;
    let from = at;
    while (from > 0 && from > at - 4 && ['ADJ', 'NOUN', 'NUM', 'ADP'].includes(sentence.at(from - 1).pos)) from--;
    const determined = sentence.at(from - 1).pos === 'DET' || sentence.hasAny(from, at, small);
    // A program looks nothing up in "a look".
    if (determined && (sentence.at(at + 1).pos === 'ADP' || at + 1 === modal || sentence.norm(at + 1) === 'through')) return from;
  }
  return null;
}

/** "Deploying before lunch rather than at night would have left people around": what was done instead tells that it is a reproach. */
function otherwise(reading: Reading, modal: number): number | null {
  const { sentence } = reading;
  const from = actBefore(reading, modal);
  return from !== null && (sentence.hasAny(from, modal, instead) || sentence.has(modal - 2, 'instead', 'of')) ? from : null;
}
const instead = wordSet('rather instead first beforehand earlier sooner');

/** "We would have saved ourselves the restore by not having the junior run it." */
export function* savedBy(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || perfect.negated || !saving.has(sentence.at(perfect.verb).lemma)) return;
  if (!perfect.been && !isPerson(reading.subject(modal))) return;
  for (let by = perfect.verb + 1; by < perfect.verb + 9 && !sentence.isBoundary(by); by++) {
    if (sentence.norm(by) !== 'by') continue;
    const not = sentence.norm(by + 1) === 'not';
    const verb = not || sentence.at(by + 1).pos === 'ADV' || sentence.norm(by + 1) === 'simply' ? by + 2 : by + 1;
    const gerund = not ? sentence.norm(verb).endsWith('ing') : gerundOf(sentence.at(verb), acts) !== null;
    if (gerund) yield { from: modal, to: sentence.clauseEnd(verb), suggestion: null };
    return;
  }
}
const saving = wordSet('save avoid prevent spare catch notice spot shorten reduce mitigate find detect limit');

/** "Testing it first would have been wiser", "it would have been nice to warn them". */
function* wiser(reading: Reading, modal: number, { verb }: Perfect): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(verb);
  const closed = sentence.isBoundary(verb + 1) || sentence.norm(verb + 1) === 'than';
  if (closed && (prudent.has(norm) || good.has(norm))) {
    const act = actBefore(reading, modal);
    const from = act ?? modal;
    const afterwards = sentence.hasAny(0, modal, seenAfterwards);
    if (act !== null || prudent.has(norm) || afterwards) yield { from, to: verb + 1, suggestion: null };
  }
  if (!(pleasant.has(norm) || (prudent.has(norm) && !pronouns.has(sentence.norm(modal - 1)))) || sentence.norm(verb + 1) !== 'to') return;
  const having = HAVE.has(sentence.norm(verb + 2)) && sentence.norm(verb + 3) !== 'had';
  const deed = sentence.at(having ? verb + 3 : verb + 2);
  if (deed.pos === 'VERB' && !circumstances.has(deed.norm) && !HAVE.has(deed.norm))
    yield { from: modal, to: sentence.clauseEnd(verb + 2), suggestion: null };
}

/** "Waiting would have been the right call", "asking would have been enough". */
function* rightThing(reading: Reading, modal: number, { verb }: Perfect): Iterable<Match> {
  const choice = chosen.endAt(reading.sentence, reading.sentence.at(verb).pos === 'DET' ? verb + 1 : verb);
  if (choice !== null) yield { from: modal, to: choice, suggestion: null };
  if (!reading.sentence.hasAny(verb, verb + 2, due) && comparativeAt(reading, verb) === null) return;
  const from = actBefore(reading, modal) ?? lookBefore(reading, modal) ?? glanceBefore(reading, modal);
  if (from !== null) yield { from, to: verb + 1, suggestion: null };
}

/** "Not rolling back right away cost us an hour", "by not telling them, we set them up for it". */
export function* notDoingSo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.at(index + 1).pos === 'ADV' ? index + 2 : index + 1;
  if (sentence.norm(index - 1) === 'by' && gerundOf(sentence.at(verb), acts) !== null) yield* byNotDoingSo(reading, index, verb);
  if (!(index === 0 || sentence.isBoundary(index - 1)) || gerundOf(sentence.at(verb), acts) === null) return;
  for (let at = verb + 1; at < verb + 12 && !sentence.isBoundary(at); at++) {
    if (!costing.has(sentence.norm(at))) continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** Of those who are said to have done something else by it. */
function* byNotDoingSo(reading: Reading, not: number, verb: number): Iterable<Match> {
  const { sentence } = reading;
  for (let at = verb + 1; at < verb + FARTHEST; at++) {
    const { pos, norm } = sentence.at(at);
    if (pos !== 'VERB' || norm.endsWith('ing')) continue;
    const before = reading.group(at);
    if (before.modal !== null || !isPerson(reading.subject(at)) || reading.subject(at).from <= verb) continue;
    yield { from: not - 1, to: sentence.clauseEnd(verb), suggestion: null };
    return;
  }
}
const costing = wordSet('cost delayed prolonged meant led made caused resulted left lengthened extended worsened mistake failure failing');

/** "It would have made more sense to drain it first." */
function* moreSense({ sentence }: Reading, modal: number, { verb }: Perfect): Iterable<Match> {
  for (let at = verb + 1; at < verb + 5; at++) {
    if (!sentence.has(at, 'sense', 'to')) continue;
    const deed = sentence.at(at + 2);
    if (!circumstances.has(deed.norm) && !HAVE.has(deed.norm)) yield { from: modal, to: sentence.clauseEnd(at + 2), suggestion: null };
    return;
  }
}
const sense = wordSet('sense');

/** Where an act of people begins that is the subject: "reading the notes first". */
function actBefore(reading: Reading, modal: number): number | null {
  const { sentence } = reading;
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    const word = sentence.at(at);
    const { norm, lemma, kind } = word;
    // "Reverting first and debugging later": the first that is known decides.
    if (norm.endsWith('ing') && isHeading(reading, at)) {
      // "Depooling earlier": the way tells that it is an act, whichever.
      if (at === 0 && timely.has(sentence.norm(1))) return at;
      if (gerundOf(word, acts) !== null) return at;
      if (sentence.norm(at - 1) !== 'and') return null;
    }
    // "Asked them could have helped" is written as well.
    if (at === 0 && norm.endsWith('ed') && acts.has(lemma)) return at;
    if (kind === 'mark' || persons.has(norm)) return null;
  }
  return null;
}

/** The first word of its clause: "freezing the queue or pausing it would …". */
function isHeading({ sentence }: Reading, at: number): boolean {
  const before = sentence.at(at - 1);
  return at === 0 || before.kind === 'mark' || sentence.isBoundary(at - 1) || before.norm === 'simply' || before.norm === 'just';
}

/** "A quick read by a colleague", "a word with the vendor". */
function lookBefore({ sentence }: Reading, modal: number): number | null {
  for (let at = modal - 1; at >= Math.max(0, modal - 8); at--) {
    const { norm, kind } = sentence.at(at);
    if (kind === 'mark' || tooling.has(norm) || artefacts.has(norm)) return null;
    if (careful.has(norm) && (sentence.at(at + 1).pos === 'NOUN' || madeByPeople.has(sentence.norm(at + 1))))
      return sentence.norm(at - 1) === 'more' ? at - 1 : at;
    if (earlierWork.has(norm) && timely.has(sentence.norm(at - 1))) return at - 1;
    if (!looks.has(norm) || sentence.at(at).pos === 'VERB') continue;
    const from = sentence.at(at - 1).pos === 'ADJ' || sentence.norm(at - 1) === 'of' ? at - 1 : at;
    // A program calls as well.
    return norm === 'call' && from === at && sentence.norm(at + 1) !== 'with' && sentence.norm(at - 1) !== 'phone' ? null : from;
  }
  return null;
}
