import { clientele, isPeopleNoun } from '../../people/roles.js';
import { HAVE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { objectEnd } from './whom.js';

/** The words that {@link trained} looks at, whatever the tagger takes them for. */
export const trainedWords = wordSet('training trainings retraining re-training upskilling reskilling coaching mentoring');

/** A program is trained once and never "regularly" or "annually". */
const recurring = wordSet('continuous continued continual ongoing regular periodic recurring repeated frequent annual quarterly monthly');
const given = wordSet('given provided delivered arranged offered scheduled organised organized planned extended rolled reinforced');
const strengthening = wordSet(
  'reinforce strengthen improve enhance increase expand intensify step revise repeat renew deepen reinforcing strengthening improving enhancing ' +
    'increasing expanding',
);
const about = wordSet('around on for about in regarding of to');
const machines = wordSet(
  'model models data dataset datasets gpu gpus classifier set sets job jobs run runs cluster pipeline tokens network',
);
const topics = wordSet('on in around regarding about');
const told = wordSet('is was were are took has had ran failed stopped began started finished completed');

/** "Retraining the on-call staff", "continuous training of all employees", "training has been given to the staff". */
export function* trained(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.hasAny(index - 2, index + 4, machines)) return;
  const before = sentence.norm(index - 1);
  const of = sentence.norm(index + 1) === 'of' || sentence.norm(index + 1) === 'for';
  const whom = peopleEnd(reading, of ? index + 2 : index + 1);
  if (whom !== null && (recurring.has(before) || (isHeading(reading, index) && (!of || sentence.norm(index).startsWith('re')))))
    yield { from: recurring.has(before) ? index - 1 : index, to: whom, suggestion: null };
  if (strengthening.has(before) || strengthening.has(sentence.norm(index - 2))) yield* strengthened(reading, index);
  if (index === 0 && topics.has(sentence.norm(1)) && !sentence.hasAny(1, sentence.words.length, told))
    yield { from: 0, to: 2, suggestion: null };
  yield* wasGiven(reading, index);
}

/** "Reinforce training around change control": as an order or a plan, not "improved training times". */
function* strengthened({ sentence }: Reading, index: number): Iterable<Match> {
  const verb = strengthening.has(sentence.norm(index - 1)) ? index - 1 : index - 2;
  if (verb === index - 2 && sentence.at(index - 1).pos === 'VERB') return;
  if (about.has(sentence.norm(index + 1)) || sentence.isBoundary(index + 1)) yield { from: verb, to: index + 1, suggestion: null };
}

/** "Training has been given to the staff": afterwards, as what was before the incident is told of in another tense. */
function* wasGiven(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!HAVE.has(sentence.norm(index + 1)) && sentence.norm(index + 1) !== 'will' && sentence.norm(index + 1) !== 'is') return;
  for (let at = index + 2; at < index + 6 && !sentence.isBoundary(at); at++) {
    if (!given.has(sentence.norm(at))) continue;
    const to = sentence.norm(at + 1) === 'out' ? at + 2 : at + 1;
    const end = sentence.norm(to) === 'to' || sentence.norm(to) === 'for' ? peopleEnd(reading, to + 1) : null;
    if (end !== null) yield { from: index, to: end, suggestion: null };
    return;
  }
}

function peopleEnd(reading: Reading, from: number): number | null {
  const end = objectEnd(reading, from);
  if (end === null) return null;
  const { sentence } = reading;
  const norm = sentence.norm(end - 1);
  return (isPeopleNoun(norm) || norm === 'everyone' || norm === 'everybody') && !clientele.has(norm) ? end : null;
}

function isHeading({ sentence }: Reading, index: number): boolean {
  return index === 0 || sentence.at(index - 1).kind === 'mark';
}
