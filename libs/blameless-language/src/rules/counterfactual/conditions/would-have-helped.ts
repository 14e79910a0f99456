import { HAVE } from '../../../prose/verb-group.js';
import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { actBefore, glanceBefore, lookBefore } from '../acts-before.js';
import { comparativeAt } from '../human-work.js';
import { perfectAfter } from '../owed/perfect.js';
import type { Perfect } from '../owed/perfect.js';

/** What another way of going about it would have done. */
const helping = wordSet(
  'help prevent avoid catch save reveal show spot find shorten reduce lead speed make spare avert mitigate limit detect allow give flag ' +
    'surface cut halve surface expose uncover identify lessen notice stop solve resolve fix tell bring show warn close suffice do make lead leave keep ' +
    'spare settle clear inform alert',
);
/** Of an act of people: that it would have been the thing to do. */
const chosen = new Wordings(['better|right|wiser|safer|correct|smarter choice|call|decision|move|course|option|thing']);
const goodIdea = new Wordings(['good|great|sensible|prudent|wise|smart|reasonable idea|move|plan|choice|thing|decision']);
const due = wordSet('plenty enough sufficient right prudent simplest obvious appreciated welcome welcomed helpful useful courteous');
const prudent = wordSet('wiser smarter wise smart prudent sensible advisable preferable');
const good = wordSet('better safer quicker faster easier nicer best nice good kinder');
const seenAfterwards = wordSet('hindsight retrospect retrospectively');
const pronouns = wordSet('it this that which');
const pleasant = wordSet('nice good great kind polite courteous');
/** No deeds: what people would have known or got is a thing. */
const circumstances = wordSet('be know see get receive find understand hear learn');

/** "Asking them would have saved an hour", "a second pair of eyes would have caught it". */
export function* wouldHaveHelped(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || perfect.negated || sentence.hasAny(0, modal, normally)) return;
  const to = perfect.verb + 1;
  if (perfect.been) {
    yield* wiser(reading, modal, perfect);
    yield* rightThing(reading, modal, perfect);
  } else if (sentence.has(modal - 1, 'it') && sentence.hasAny(perfect.verb + 1, perfect.verb + 4, sense))
    yield* moreSense(reading, modal, perfect);
  else if (sentence.has(modal - 1, 'it') && sentence.norm(perfect.verb) === 'helped' && sentence.norm(to) === 'to') {
    const deed = sentence.at(to + 1);
    if (!circumstances.has(deed.norm) && !HAVE.has(deed.norm)) yield { from: modal, to: sentence.clauseEnd(to + 1), suggestion: null };
  } else if (
    helping.has(sentence.at(perfect.verb).lemma) ||
    helping.has(sentence.norm(perfect.verb).replace(/e?d$/, '')) ||
    helping.has(sentence.norm(perfect.verb).replace(/d$/, ''))
  ) {
    const from = actBefore(reading, modal) ?? lookBefore(reading, modal) ?? glanceBefore(reading, modal) ?? neverHeld(reading, modal);
    if (from !== null) yield { from, to, suggestion: null };
  } else {
    const from = otherwise(reading, modal) ?? costingLittle(reading, modal, perfect);
    if (from !== null) yield { from, to, suggestion: null };
  }
}

/** "The drill that we never held", "the dry run that was postponed", "a rehearsal, which we skipped,": what was left out is told in between. */
function neverHeld({ sentence }: Reading, modal: number): number | null {
  let left = false;
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    const { norm, pos } = sentence.at(at);
    left ||= leftOut.has(norm) || (norm === 'not' && doing.has(sentence.at(at + 1).lemma));
    if (!held.has(norm) || !relatives.has(sentence.norm(at + 1))) {
      if (pos === 'AUX' && !left && at < modal - 4) return null;
      continue;
    }
    if (!left) return null;
    let from = at;
    while (from > 0 && from > at - 4 && ['NOUN', 'ADJ', 'DET', 'VERB', 'PROPN'].includes(sentence.at(from - 1).pos)) from--;
    return from;
  }
  return null;
}
const held = wordSet(
  'drill drills test tests check checks review reviews rehearsal rehearsals audit audits run exercise exercises walkthrough inspection inspections meeting call comparison',
);
const relatives = wordSet('that which we nobody i they , no');
const leftOut = wordSet('never skipped postponed cancelled canceled waived nobody omitted dropped forgotten deferred');
const doing = wordSet('do run hold make perform have');
const FARTHEST = 10;

/** "A quick message would have taken a minute", "asking would have cost nothing". */
function costingLittle(reading: Reading, modal: number, { verb }: Perfect): number | null {
  const { sentence } = reading;
  if (!costing.has(sentence.norm(verb)) || !sentence.hasAny(verb + 1, verb + 5, little)) return null;
  return actBefore(reading, modal) ?? lookBefore(reading, modal) ?? glanceBefore(reading, modal);
}
const costing = wordSet('cost taken needed');
const little = wordSet('second seconds minute minutes moment moments nothing little');

/** "Deploying before lunch rather than at night would have left people around": what was done instead tells that it is a reproach. */
function otherwise(reading: Reading, modal: number): number | null {
  const { sentence } = reading;
  const from = actBefore(reading, modal);
  return from !== null && (sentence.hasAny(from, modal, instead) || sentence.has(modal - 2, 'instead', 'of')) ? from : null;
}
const instead = wordSet('rather instead first beforehand earlier sooner');

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
  if (pleasant.has(norm) && isToldBefore(reading, verb + 1)) yield { from: modal, to: sentence.clauseEnd(verb + 2), suggestion: null };
  if (!(pleasant.has(norm) || (prudent.has(norm) && !pronouns.has(sentence.norm(modal - 1)))) || sentence.norm(verb + 1) !== 'to') return;
  const having = HAVE.has(sentence.norm(verb + 2)) && sentence.norm(verb + 3) !== 'had';
  const deed = sentence.at(having ? verb + 3 : verb + 2);
  if (deed.pos === 'VERB' && !circumstances.has(deed.norm) && !HAVE.has(deed.norm))
    yield { from: modal, to: sentence.clauseEnd(verb + 2), suggestion: null };
}

/** "Nice to know beforehand", "nice to have been asked". */
function isToldBefore({ sentence }: Reading, to: number): boolean {
  if (sentence.norm(to) !== 'to') return false;
  if (learning.has(sentence.norm(to + 1))) return sentence.hasAny(to + 2, sentence.clauseEnd(to + 2), ahead);
  const told = sentence.norm(to + 1) === 'be' ? to + 2 : sentence.has(to + 1, 'have', 'been') ? to + 3 : null;
  return told !== null && asked.has(sentence.norm(told));
}
const learning = wordSet('know hear learn');
const ahead = wordSet('beforehand advance earlier sooner before ahead');
const asked = wordSet('told asked consulted involved invited included briefed');

/** "Waiting would have been the right call", "asking would have been enough". */
function* rightThing(reading: Reading, modal: number, { verb }: Perfect): Iterable<Match> {
  const choice = chosen.endAt(reading.sentence, reading.sentence.at(verb).pos === 'DET' ? verb + 1 : verb);
  if (choice !== null) yield { from: modal, to: choice, suggestion: null };
  const idea = goodIdea.endAt(reading.sentence, reading.sentence.at(verb).pos === 'DET' ? verb + 1 : verb);
  const act = idea === null ? null : actBefore(reading, modal);
  if (idea !== null && act !== null) yield { from: act, to: idea, suggestion: null };
  if (!reading.sentence.hasAny(verb, verb + 2, due) && comparativeAt(reading, verb) === null) return;
  const from = actBefore(reading, modal) ?? lookBefore(reading, modal) ?? glanceBefore(reading, modal);
  if (from !== null) yield { from, to: verb + 1, suggestion: null };
}

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
/** What helps at other times. */
const normally = wordSet('normally ordinarily usually typically');
