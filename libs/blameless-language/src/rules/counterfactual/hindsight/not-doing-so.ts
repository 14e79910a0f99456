import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { acts } from '../acts-before.js';
import { gerundOf } from '../gerund.js';
import { perfectAfter } from '../owed/perfect.js';

const FARTHEST = 14;

/** "Not rolling back right away cost us an hour", "by not telling them, we set them up for it". */
export function* notDoingSo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.at(index + 1).pos === 'ADV' ? index + 2 : index + 1;
  if (sentence.norm(index - 1) === 'by' && gerundOf(sentence.at(verb), acts) !== null) yield* byNotDoingSo(reading, index, verb);
  if (!(index === 0 || sentence.isBoundary(index - 1)) || gerundOf(sentence.at(verb), acts) === null) return;
  // "Not waiting, when it was so close, cost us …".
  let aside = false;
  for (let at = verb + 1; at < verb + 22; at++) {
    if (sentence.norm(at) === ',') aside = !aside;
    else if (!aside && sentence.isBoundary(at)) return;
    if (aside || !costing.has(sentence.norm(at))) continue;
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
