import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const examining = wordSet('test review check verify rehearse plan prepare communicate think discuss coordinate investigate read document');
const hurried = wordSet('fast quickly early soon hastily far');
const going = wordSet('go move act proceed jump push deploy merge roll react decide conclude assume release');

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
