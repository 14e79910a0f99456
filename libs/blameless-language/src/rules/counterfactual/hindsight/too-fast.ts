import { attentive } from '../../../people/attention.js';
import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Sentence } from '../../../prose/sentence.js';
import type { Match, Reading } from '../../rule.js';
import { madeByPeople } from '../human-work.js';

const examining = wordSet('investigate document', attentive);
const hurried = wordSet('fast quickly early soon hastily far');
const going = wordSet('go move act proceed jump push deploy merge roll react decide conclude assume release');

/** "Too many changes were made at once." */
export function* tooManyAtOnce({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index + 1) !== 'many') return;
  const what = [index + 2, index + 3].find((at) => madeByPeople.has(sentence.norm(at).replace(/s$/, '')) || moved.has(sentence.norm(at)));
  if (what === undefined) return;
  const end = sentence.words.findIndex((_, at) => at > what && at < what + 7 && together(sentence, at));
  if (end > 0) yield { from: index, to: end + 2, suggestion: null };
}
const moved = wordSet('hosts servers things people switches patches');

function together(sentence: Sentence, at: number): boolean {
  return sentence.has(at, 'at', 'once') || sentence.has(at, 'same', 'time') || sentence.has(at, 'one', 'go');
}

/** "The decision came too late", "we did this too late". */
export function* cameTooLate(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'late' || sentence.norm(index + 2) === 'to') return;
  const verb = [index - 1, index - 2, index - 3].find((at) => sentence.at(at).pos === 'VERB' || doing.has(sentence.norm(at)));
  if (verb === undefined || reading.group(verb).modal !== null) return;
  const came = coming.has(sentence.norm(verb)) && sentence.hasAny(verb - 6, verb, decided);
  const did = verb < index - 1 && doing.has(sentence.norm(verb)) && isPerson(reading.subject(verb));
  if (came || did) yield { from: verb, to: index + 2, suggestion: null };
}
const coming = wordSet('came come');
const doing = wordSet('did');
const decided = wordSet('decision rollback escalation announcement warning depool response reaction revert');

/** "Did not test this enough", "not tested well enough". */
export function* notDoneEnough(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  for (let verb = index - 1; verb >= Math.max(0, index - 4); verb--) {
    if (!examining.has(sentence.at(verb).lemma)) continue;
    const group = reading.group(verb);
    const note = verb === 1 && sentence.norm(0) === 'not';
    const theirs = group.done && group.negated && group.modal === null && isPerson(reading.subject(verb));
    if ((note || theirs) && sentence.isBoundary(index + 1)) yield { from: verb - 1, to: index + 1, suggestion: null };
    return;
  }
}

/** "We went too fast", "moved on too quickly". */
export function* wentTooFast(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!hurried.has(sentence.norm(index + 1))) return;
  const verb = [index - 1, index - 2, index - 3].find((at) => sentence.at(at).pos === 'VERB');
  if (verb === undefined || !going.has(sentence.at(verb).lemma) || !sentence.isBoundary(index + 2)) return;
  const group = reading.group(verb);
  const told = !group.passive && !group.negated && group.modal === null && sentence.norm(verb) !== sentence.at(verb).lemma;
  if (told && isPerson(reading.subject(verb))) yield { from: verb, to: index + 2, suggestion: null };
}
