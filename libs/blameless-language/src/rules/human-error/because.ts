import { clauseMarks } from '../../prose/function-words.js';
import { isPerson } from '../../people/subject.js';
import { isProspective } from '../prospective.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { handsOn } from './hands-on.js';
import { firms } from './somebody.js';

/** That it went well because of somebody, or that they were asked to do it, is no reproach. */
const well = wordSet(
  'recover recovered recovery resolve resolved mitigate mitigated fix fixed restore restored quick quickly fast faster short shorter detect detected caught notice noticed ' +
    'limited luckily fortunately thankfully safe ok okay fine good great well possible know knew known able easy early survived saved not never no only',
);
const FARTHEST = 14;

/** The words that {@link becauseOf} looks at. */
export const becauseWords: ReadonlySet<string> = wordSet('because problem cause reason issue');

/** "It stalled because ops stopped the wrong group": the reason is what somebody did. */
export function* becauseOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const start = reasonAt(reading, index);
  if (start === null || sentence.norm(index + 1) === 'of' || sentence.hasAny(index - 7, index, well) || isProspective(reading, index))
    return;
  const end = Math.min(sentence.words.length, index + FARTHEST);
  for (let at = start + 2; at < end; at++) {
    const { lemma, norm, pos } = sentence.at(at);
    if (clauseMarks.has(norm)) return;
    if (pos !== 'VERB' || norm.endsWith('ing')) continue;
    const subject = reading.subject(at);
    const group = reading.group(at);
    const told =
      !group.passive && !group.negated && group.modal === null && subject.from > start && (start === index || subject.from <= start + 2);
    // What I did is told for many reasons; of a loss, it is the cause.
    const mine = subject.kind === 'self' && sentence.hasAny(0, index, losses);
    const one = mine || (isPerson(subject) && subject.kind !== 'we' && subject.kind !== 'self' && subject.kind !== 'other');
    const deed = (handsOn.has(lemma) || handsOn.has(norm)) && (norm !== lemma || pastAsPresent.has(norm));
    if (told && one && deed && !firms.has(sentence.norm(subject.to - 1))) yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** Where the reason begins: "because", "the problem was that"; null where none does. */
function reasonAt({ sentence }: Reading, index: number): number | null {
  if (sentence.norm(index) === 'because') return index;
  if (sentence.norm(index + 1) !== 'was') return null;
  return sentence.norm(index + 2) === 'that' ? index + 2 : index + 1;
}
const losses = wordSet(
  'happened happen broke broken failed outage incident crash crashed problem issue lost down gone deleted stopped crashes failure error errors',
);
const pastAsPresent = wordSet('set reset put cut hit shut read left ran');
