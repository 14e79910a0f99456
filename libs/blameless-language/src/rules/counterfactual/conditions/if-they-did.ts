import { alternatives } from '../hindsight/alternative.js';
import { isPerson } from '../../../people/subject.js';
import { BE, HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

const happening = wordSet('happen happened occur occurred needed necessary arisen here');
const averted = wordSet('avoided prevented averted caught noticed spotted seen found known');
const FARTHEST = 9;

/** "If the reviewers did their job, this would not have happened": what they did not do, in the past as in the present. */
export function* ifTheyDid(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.words.some((_, at) => wouldBeSpared(reading, at))) return;
  const end = Math.min(sentence.clauseEnd(index + 1), index + FARTHEST);
  for (let verb = index + 2; verb < end; verb++) {
    const { pos, norm } = sentence.at(verb);
    if (HAVE.has(norm) || BE.has(norm)) return;
    if (pos !== 'VERB' && norm !== 'did' && norm !== 'do') continue;
    const group = reading.group(verb);
    const told = !group.passive && !group.perfect && group.modal === null && !norm.endsWith('ing');
    const subject = reading.subject(verb);
    // "If you restart it, this would not happen" is advice.
    if (told && isPerson(subject) && sentence.norm(subject.from) !== 'you') yield { from: index, to: end, suggestion: null };
    return;
  }
}

/** "Would never have happened", "could have been prevented". */
function wouldBeSpared({ sentence }: Reading, modal: number): boolean {
  if (!alternatives.has(sentence.norm(modal))) return false;
  const not = ['not', 'never'].includes(sentence.norm(modal + 1)) || ['none', 'nothing', 'never'].includes(sentence.norm(modal - 1));
  const end = Math.min(sentence.clauseEnd(modal), modal + 6);
  return not ? sentence.hasAny(modal + 1, end, happening) : sentence.norm(modal + 1) === 'have' && sentence.hasAny(modal + 2, end, averted);
}
