import { attentive } from '../../../people/attention.js';
import { roleNouns } from '../../../people/roles.js';
import { isPerson } from '../../../people/subject.js';
import { nots, wasOrWere } from '../../../prose/function-words.js';
import { nobody } from '../../../people/pronouns.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { deeds, helpfulDeeds, personalDeeds, workingDeeds } from '../deeds.js';
import { isByProgram } from '../human-work.js';
import { attended } from '../owed/there-should.js';
import { peopleAt } from '../whom.js';

const aux = wordSet('did do was were had has have');
const between = wordSet('come on earth the hell exactly then though is it that in world heck oh');
/** What merely came to them, or did not: how it came is a fair question. */
const undergone = wordSet(
  'get receive have be see notice detect catch know find hear realise realize spot alert recognize recognise understand',
);
/** What a program might have done as well. */
const alsoOfPrograms = wordSet(
  'notify report flag raise handle respond act monitor catch detect notice spot find identify mitigate resolve restore apply update start stop run',
);
/** Why people went on. */
const goingOn = wordSet('keep continue wait insist persist ignore hesitate assume');
const surprise = wordSet('beyond understand comprehend inexplicable baffling puzzling mystery excuse idea');
const FARTHEST = 9;

/** "Why didn't we test the restore?", "why was it not rotated?", "how did nobody see it coming?". */
export function* askedWhy(reading: Reading, index: number): Generator<Match, void> {
  const { sentence } = reading;
  let at = index + 1;
  while (between.has(sentence.norm(at))) at++;
  const how = sentence.norm(index) === 'how';
  if (isNobody(reading, at)) yield* nobodyDid(reading, index, at);
  if (!how) yield* calledToAccount(reading, index);
  if (sentence.norm(sentence.words.length - 1) !== '?') return;
  if (how && sentence.norm(at) === 'could' && isNobody(reading, at + 1))
    yield { from: index, to: sentence.clauseEnd(at), suggestion: null };
  yield* howeverSo(reading, index, at);
  if (sentence.norm(at) === 'not' && index <= 1) yield* whyNot(reading, index, at + 1);
  if (!aux.has(sentence.norm(at))) return;
  const verb = active.has(sentence.norm(at)) ? doneAfter(reading, at) : participleAfter(reading, at);
  if (verb === null) return;
  const reproach = active.has(sentence.norm(at)) ? isNotDone(reading, at, verb, how) : isLeftUndone(reading, at, verb);
  if (reproach) yield { from: index, to: sentence.clauseEnd(verb), suggestion: null };
}

/** "Why not just ask?": of what people do for each other, or before they act. */
function* whyNot({ sentence }: Reading, why: number, from: number): Iterable<Match> {
  const verb = sentence.at(from).pos === 'ADV' ? from + 1 : from;
  if (considerate.has(sentence.norm(verb))) yield { from: why, to: sentence.clauseEnd(verb), suggestion: null };
}
const considerate = wordSet('call phone', attentive);

/** "They have to answer why the depot was not prepared": a question that is put to people. */
function* calledToAccount(reading: Reading, why: number): Iterable<Match> {
  const { sentence } = reading;
  if (why < 2 || !sentence.hasAny(why - 5, why, accounts)) return;
  const to = peopleAt(reading, why + 1);
  if (to === null || sentence.norm(to + 1) !== 'not') return;
  const be = wasOrWere.has(sentence.norm(to));
  const fit = be && sentence.hasAny(to + 2, to + 4, fitness);
  const did = sentence.norm(to) === 'did' && !undergone.has(sentence.at(to + 2).lemma);
  if (fit || did) yield { from: why, to: sentence.clauseEnd(to + 2), suggestion: null };
}
const accounts = wordSet('answer answers question questions wonder wondering wondered accountable justify');
const fitness = wordSet('better prepared ready proactive careful faster quicker transparent aware more forthcoming');

/** "Why was there no second reviewer?", "why did it take us two hours?", "why would anyone run this here?". */
function* howeverSo(reading: Reading, why: number, at: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(at);
  const there = wasOrWere.has(norm) && sentence.hasAny(at + 1, at + 3, place) && sentence.hasAny(at + 1, at + 4, nones);
  const nobodyThere = there && (sentence.hasAny(at + 2, at + 8, attended) || sentence.hasAny(at + 2, at + 8, roleNouns));
  const slow = sentence.has(at, 'did', 'it', 'take') && peopleAt(reading, at + 3) !== null;
  const sworn = at > why + 1 && you.has(sentence.norm(at + 1));
  const anyone = norm === 'would' && (sworn || anybody.has(sentence.norm(at + 1)));
  const atAll = norm === 'did' && peopleAt(reading, at + 1) !== null && sentence.norm(sentence.words.length - 2) === 'place';
  if (nobodyThere || slow || anyone || atAll) yield { from: why, to: sentence.clauseEnd(at + 3), suggestion: null };
}
const you = wordSet('you they we');
const place = wordSet('there');
const nones = wordSet('no not');
const anybody = wordSet('anyone anybody someone somebody');

/** The verb of "did we not | test": right behind whom it is asked of, whatever the tagger takes it for. */
function doneAfter(reading: Reading, at: number): number | null {
  const { sentence } = reading;
  const who = sentence.norm(at + 1) === 'not' ? at + 2 : at + 1;
  let verb = isNobody(reading, who) ? who + 1 : peopleAt(reading, who);
  // "Nobody in support", "no one on the team".
  while (verb !== null && verb < who + FARTHEST && (sentence.norm(verb) === 'not' || !verbs.has(sentence.at(verb).pos))) {
    if (sentence.isBoundary(verb)) return null;
    if (peopleAt(reading, who) === verb && sentence.at(verb).pos === 'ADJ') return verb;
    verb++;
  }
  return verb;
}
const verbs = new Set(['VERB']);

/** The verb of "was the list not | reviewed": what is not was done to comes before it. */
function participleAfter({ sentence }: Reading, at: number): number | null {
  let found: number | null = null;
  for (let verb = at + 1; verb < at + FARTHEST && !sentence.isBoundary(verb); verb++) {
    const { pos, norm, lemma } = sentence.at(verb);
    if (pos === 'ADP' && found !== null) break;
    if (pos === 'VERB' && norm !== lemma && !norm.endsWith('ing')) found = verb;
  }
  return found;
}

/** "Why didn't we test it?", "why did we wait?", "how did nobody see it?". */
function isNotDone(reading: Reading, at: number, verb: number, how: boolean): boolean {
  const { sentence } = reading;
  const { lemma, norm } = sentence.at(verb);
  const none = isNobody(reading, at + 1);
  if (!none && !sentence.hasAny(at + 1, verb, nots)) return !how && goingOn.has(lemma);
  return how || none || !(undergone.has(lemma) || undergone.has(norm));
}

/** "Why was the list not reviewed?", "why had the team not asked?". */
function isLeftUndone(reading: Reading, at: number, verb: number): boolean {
  const { sentence } = reading;
  const { lemma } = sentence.at(verb);
  if (!sentence.hasAny(at + 1, verb, nots)) return false;
  const people = peopleAt(reading, sentence.norm(at + 1) === 'not' ? at + 2 : at + 1) !== null;
  const passive = wasOrWere.has(sentence.norm(at)) || sentence.norm(verb - 1) === 'been';
  if (!passive) return people && !undergone.has(lemma);
  if (people) return personalDeeds.has(lemma) || lemma === 'consult';
  return (
    isByPeople(reading, verb + 1) ||
    (deeds.has(lemma) && !workingDeeds.has(lemma) && !alsoOfPrograms.has(lemma) && !isByProgram(reading, verb))
  );
}

function isNobody({ sentence }: Reading, at: number): boolean {
  return nobody.has(sentence.norm(at)) || sentence.has(at, 'no', 'one');
}
const active = wordSet('did do');

/** "… lowered by us". */
function isByPeople(reading: Reading, from: number): boolean {
  const { sentence } = reading;
  for (let at = from; at < from + 4 && !sentence.isBoundary(at); at++)
    if (sentence.norm(at) === 'by') return peopleAt(reading, at + 1) !== null;
  return false;
}

/** "It is beyond me why nobody stopped the rollout." */
function* nobodyDid(reading: Reading, why: number, from: number): Iterable<Match> {
  const { sentence } = reading;
  const asked = why <= 2 || sentence.norm(sentence.words.length - 1) === '?' || sentence.hasAny(0, why, surprise);
  for (let verb = from + 1; asked && verb < from + FARTHEST; verb++) {
    const { pos, lemma } = sentence.at(verb);
    if (pos !== 'VERB') continue;
    const group = reading.group(verb);
    if (group.modal === null && (!group.passive || helpfulDeeds.has(lemma)))
      yield { from: why, to: sentence.clauseEnd(verb), suggestion: null };
    return;
  }
}

/** "Weren't the engineers supposed to test this?" */
export function* supposedQuestion(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to') return;
  for (let be = index - 2; be >= Math.max(0, index - 8); be--) {
    if (sentence.norm(be) !== 'was' && sentence.norm(be) !== 'were') continue;
    const who = sentence.norm(be + 1) === 'not' ? be + 2 : be + 1;
    if (peopleAt(reading, who) === index && isPerson(reading.subject(index))) yield { from: be, to: index + 2, suggestion: null };
    return;
  }
}
