import { attentive } from '../../../people/attention.js';
import { isPerson, isSingledOut } from '../../../people/subject.js';
import { HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { deeds } from '../deeds.js';
import { isByProgram } from '../human-work.js';

const turning = wordSet('but yet however though although and still');
const omitted = wordSet('skipped omitted forgotten missed dropped neglected ignored left');
const contrast = wordSet('not instead rather never before');
/** What merely goes on, or comes to them. */
const ongoing = wordSet('working receiving getting seeing having being going arriving using finishing returning looking moving able');
const FARTHEST = 24;

/** "It should be tested first, but the admin went to production", "it was not to be done before Monday, yet we did it". */
export function* dutyBroken(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const be = beAfter(reading, modal);
  if (be === null) return;
  const verb = sentence.at(be + 1).pos === 'ADV' ? be + 2 : be + 1;
  if (!deeds.has(sentence.at(verb).lemma) || sentence.norm(verb).endsWith('ing') || isByProgram(reading, verb)) return;
  const end = sentence.clauseEnd(verb + 1);
  for (let at = end; at < Math.min(sentence.words.length, end + 3); at++) {
    if (!turning.has(sentence.norm(at)) || sentence.norm(at) === 'and') continue;
    if (isDone(reading, at + 1)) yield { from: modal, to: sentence.clauseEnd(at + 1), suggestion: null };
    return;
  }
}

/** Where `be` stands after "should", "had to", "was (not) supposed to". */
function beAfter({ sentence }: Reading, modal: number): number | null {
  const to = ['not', 'supposed', 'meant', 'to', 'only'];
  let at = modal + 1;
  while (to.includes(sentence.norm(at))) at++;
  const owed = sentence.norm(modal) === 'should' || sentence.norm(modal) === 'must' || sentence.norm(at - 1) === 'to';
  return owed && sentence.norm(at) === 'be' ? at : null;
}

/** "The admin went", "we did it": of people, in the past. */
function isDone(reading: Reading, from: number): boolean {
  const { sentence } = reading;
  for (let verb = from; verb < from + 7; verb++) {
    const { pos, norm, lemma } = sentence.at(verb);
    if (pos !== 'VERB' && norm !== 'did') continue;
    const group = reading.group(verb);
    const past = norm !== lemma && !norm.endsWith('ing') && !norm.endsWith('s');
    return past && !group.passive && group.modal === null && !HAVE.has(norm) && isPerson(reading.subject(verb));
  }
  return false;
}

/** "The engineer needed to wait for the sync, and this was left out." */
export function* neededTo(reading: Reading, needed: number): Iterable<Match> {
  const { sentence } = reading;
  yield* neededBefore(reading, needed);
  if (sentence.norm(needed + 1) !== 'to' || !isSingledOut(reading.subject(needed))) return;
  for (let at = needed + 3; at < Math.min(sentence.words.length, needed + FARTHEST + 8); at++) {
    const was = sentence.norm(at - 1) === 'was' || sentence.norm(at - 1) === 'been';
    if (!was || !omitted.has(sentence.norm(at)) || (sentence.norm(at) === 'left' && sentence.norm(at + 1) !== 'out')) continue;
    yield { from: needed, to: sentence.clauseEnd(needed + 2), suggestion: null };
    return;
  }
}

/** "It needed to be looked at before, not after", "needed to be read first": so it was not. */
function* neededBefore({ sentence }: Reading, needed: number): Iterable<Match> {
  if (!sentence.has(needed + 1, 'to', 'be') || !attentive.has(sentence.at(needed + 3).lemma)) return;
  const end = sentence.clauseEnd(needed + 3);
  const first = firstly.has(sentence.norm(end - 1)) && end > needed + 4;
  const notAfter = sentence.has(end, ',', 'not', 'after') || sentence.has(end, 'and', 'not', 'after');
  if (first || notAfter) yield { from: needed, to: end, suggestion: null };
}
const firstly = wordSet('before beforehand first');

/** "Developers should be testing against the copy, not against production." */
export function* shouldBeDoing(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(modal + 1) !== 'be') return;
  const { norm, pos } = sentence.at(modal + 2);
  if (pos !== 'VERB' || !norm.endsWith('ing') || ongoing.has(norm)) return;
  const { kind } = reading.subject(modal);
  if ((kind === 'role' || kind === 'team' || kind === 'named') && sentence.hasAny(modal + 3, modal + FARTHEST, contrast))
    yield { from: modal, to: sentence.clauseEnd(modal + 2), suggestion: null };
}
