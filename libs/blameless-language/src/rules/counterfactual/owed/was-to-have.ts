import { isPersonIfActing } from '../../../people/subject.js';
import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { acts } from '../acts-before.js';
import { isParticiple, perfectAfter } from './perfect.js';
import { isOwing } from './should-have.js';

const undone = wordSet('not never but yet by instead however nobody');

/** "Was supposed to have tested it", "was to have been completed by the vendor", "needed to have been checked". */
export function* wasToHave(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(index);
  const be = sentence.at(index - 1).pos === 'ADV' || sentence.norm(index - 1) === 'not' ? index - 2 : index - 1;
  if (norm !== 'needed' && !wasOrWere.has(norm) && !wasOrWere.has(sentence.norm(be))) return;
  if (sentence.norm(index + 1) !== 'to') return;
  const perfect = perfectAfter(reading, index);
  // "Was supposed to have been migrated" may be all there is to say of it.
  if (perfect === null || (perfect.been && norm !== 'needed' && !sentence.hasAny(0, sentence.words.length, undone))) return;
  if (isOwing(reading, index, perfect, reading.subject(wasOrWere.has(norm) || norm === 'needed' ? index : be)))
    yield { from: index, to: sentence.clauseEnd(perfect.verb), suggestion: null };
}

/** "The admin needn't have dropped the replica", "had better have closed it". */
export function* neednotHave(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isNeedless(reading, index)) {
    yield { from: index - 2, to: sentence.clauseEnd(index + 2), suggestion: null };
    return;
  }
  const need = sentence.norm(index) === 'need' && sentence.norm(index + 1) === 'not';
  const had = sentence.norm(index) === 'had' && sentence.norm(index + 1) === 'better';
  if (!need && !had) return;
  const perfect = perfectAfter(reading, need ? index : index + 1);
  if (perfect !== null && !perfect.been && isPersonIfActing(reading.subject(index)) && isParticiple(reading, perfect.verb))
    yield { from: index, to: sentence.clauseEnd(perfect.verb), suggestion: null };
}

/** "We did not need to restart it at all": that there was no need for what nobody did is good news. */
function isNeedless(reading: Reading, need: number): boolean {
  const { sentence } = reading;
  if (sentence.norm(need) !== 'need' || sentence.norm(need + 1) !== 'to' || !acts.has(sentence.at(need + 2).lemma)) return false;
  const { negated, done } = reading.group(need);
  if (!negated || !done || sentence.norm(need - 1) === 'never' || !isPersonIfActing(reading.subject(need))) return false;
  const end = sentence.clauseEnd(need + 2);
  return sentence.has(end - 2, 'at', 'all') || sentence.has(end - 2, 'after', 'all') || sentence.norm(need - 1) === 'really';
}
