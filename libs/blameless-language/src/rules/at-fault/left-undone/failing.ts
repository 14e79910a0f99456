import { isPeopleNoun } from '../../../people/roles.js';
import { isUndertaking } from '../../../people/undertakings.js';
import { isPerson, isPersonIfActing } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { isReproach } from '../blame/held-against.js';
import { firstVerb, isOfAttention } from './attended.js';
import { missed, undoneStep } from '../retold.js';

/** "failed to notice the alert"; of a program only where it is said to fail at what people do. */
export function* failing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (sentence.at(index).pos === 'NOUN') return;
  if (group.passive || group.negated || group.modal !== null || isProspective(reading, index)) return;
  const to = sentence.norm(index + 1);
  if (to !== 'to' && to !== 'in') return;
  // "An alert on jobs failing to run".
  if (sentence.norm(index) === 'failing' && sentence.at(index - 1).pos === 'NOUN' && !isPeopleNoun(sentence.norm(index - 1))) return;
  const subject = reading.subject(index);
  const verb = firstVerb(reading, index + 2);
  // "Which failed to get pushed" is what was to be done to it.
  if (sentence.at(verb).lemma === 'get' && sentence.at(verb + 1).pos === 'VERB') return;
  if (sentence.norm(index) === 'failing') yield* asSubject(reading, index, verb);
  const human = isOfAttention(sentence, verb);
  // "The tool that we were using failed to": what somebody used, not they.
  if (!human && sentence.norm(group.start - 1).endsWith('ing') && sentence.at(group.start - 1).pos === 'VERB') return;
  if (isReproach(reading, index)) return;
  const ofPeople = subject.kind === 'system' && isOfPeopleOnly(reading, verb) && !isWork(reading, subject);
  if (!(isPerson(subject) || ofPeople || (human && (isPersonIfActing(subject) || subject.kind === 'unsaid')))) return;
  yield missed(reading, subject, index, verb) ?? undoneStep(reading, subject, index, index + 1);
}

/** "The ministry failed to scrutinise it", "to put a plan in place", "to follow up": whoever it is said of, no program does that. */
function isOfPeopleOnly({ sentence }: Reading, verb: number): boolean {
  // "Failed to promptly notify the regulator".
  if (manners.has(sentence.norm(verb - 1)) && (isOfAttention(sentence, verb) || sentence.at(verb).lemma === 'notify')) return true;
  return isUndertaking(sentence, verb, 'anything');
}
const manners = wordSet(
  'promptly adequately sufficiently formally fully properly appropriately timely effectively duly thoroughly diligently',
);

/** "The analysis failed to foresee it": what people had made was no good. */
function isWork({ sentence }: Reading, { from, to }: Subject): boolean {
  return from === to || sentence.hasAny(from, to, works);
}
const works = wordSet(
  'analysis review reviews plan plans planning process processes test tests testing design policy policies procedure procedures script job tool tools system systems software ' +
    'alert alerts model report assessment document documentation monitoring it this that which they',
);

/** "Forgetting the second file broke it", "failing to depool it first made it worse". */
export function* asSubject({ sentence }: Reading, index: number, verb: number): Iterable<Match> {
  const forgot = sentence.norm(index) === 'forgetting';
  if (index === 0 && (forgot || isOfAttention(sentence, verb) || byHand.has(sentence.at(verb).lemma)))
    yield { from: 0, to: verb + 1, suggestion: null };
}
const byHand = wordSet('depool drain rebase purge announce lock log test');
