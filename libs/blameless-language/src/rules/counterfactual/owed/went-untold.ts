import { wasOrWere } from '../../../prose/function-words.js';
import { nobody } from '../../../people/pronouns.js';
import { wordSet } from '../../../prose/word-set.js';
import { Wordings } from '../../../prose/wordings.js';
import type { Match, Reading } from '../../rule.js';
import { isAbout, isByProgram, madeByPeople } from '../human-work.js';

/** Done by nothing but people, of whatever it is said. */
const telling = wordSet('communicate coordinate discuss');
/** Of what people do and plan, and of nothing that programs say. */
const announcing = wordSet('announce mention rehearse');
const asked = wordSet('told consulted asked informed');
const needed = wordSet('needed required necessary warranted');
/** What people put into their work. */
const efforts = wordSet(
  'care caution attention testing coordination communication planning preparation thought diligence review consultation rehearsal patience supervision consideration',
);
const more = wordSet('more better closer greater earlier extra proper');
const pointers = wordSet('it this that which these they');

/** What was not given to it. */
const scrutiny = new Wordings([
  'deserved|merited|warranted|needed second|closer|careful|thorough|proper|better look|review|thought|attention|analysis|pair|planning|testing',
]);

/** The words that {@link wentUntold} looks at. */
export const untoldWords: ReadonlySet<string> = new Set([
  ...['communicated', 'coordinated', 'discussed', 'announced', 'mentioned', 'rehearsed'],
  ...asked,
  ...efforts,
  ...scrutiny.firstWords,
]);

/** "The switch was never communicated to them", "nobody was consulted", "more care was needed": what people did not do, of nobody in particular. */
export function* wentUntold(reading: Reading, index: number): Iterable<Match> {
  const { norm, lemma } = reading.sentence.at(index);
  if (scrutiny.begins(reading.sentence.at(index))) yield* deserved(reading, index);
  if (efforts.has(norm)) yield* wasNeeded(reading, index);
  else if (asked.has(norm)) yield* nobodyWas(reading, index);
  else if (telling.has(lemma) || announcing.has(lemma)) yield* untold(reading, index);
}

function* untold(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || !group.negated || group.modal !== null || isByProgram(reading, index)) return;
  if (!wasOrWere.has(sentence.norm(group.start)) && !group.perfect) return;
  const subject = reading.subject(index);
  const undertaking = isAbout(reading, subject, madeByPeople);
  if (undertaking || (telling.has(sentence.at(index).lemma) && (subject.kind === 'unsaid' || isPlain(reading, subject.from))))
    yield { from: group.start, to: index + 1, suggestion: null };
}

/** "It", "this": whatever was to be told. */
function isPlain({ sentence }: Reading, from: number): boolean {
  return pointers.has(sentence.norm(from));
}

/** "The patch deserved a closer look." */
function* deserved({ sentence }: Reading, index: number): Iterable<Match> {
  const to = scrutiny.endAt(sentence, index);
  if (to !== null && sentence.at(index - 1).pos !== 'DET') yield { from: index, to, suggestion: null };
}

/** "No one was told", "nobody from the search team was consulted". */
function* nobodyWas(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.passive || group.modal !== null || !(wasOrWere.has(sentence.norm(group.start)) || group.perfect)) return;
  for (let at = group.start - 1; at >= Math.max(0, group.start - 6); at--) {
    const one = sentence.norm(at) === 'one' && sentence.norm(at - 1) === 'no';
    if (!one && !nobody.has(sentence.norm(at))) continue;
    yield { from: one ? at - 1 : at, to: index + 1, suggestion: null };
    return;
  }
}

/** "More coordination was needed before the switch." */
function* wasNeeded({ sentence }: Reading, index: number): Iterable<Match> {
  let be = index + 1;
  // "More coordination between the two teams was needed".
  while (be < index + 7 && !wasOrWere.has(sentence.norm(be)) && !sentence.isBoundary(be)) be++;
  const verdict = sentence.at(be + 1).pos === 'ADV' ? be + 2 : be + 1;
  const compared = [index - 1, index - 2].find((at) => more.has(sentence.norm(at)));
  if (compared !== undefined && wasOrWere.has(sentence.norm(be)) && needed.has(sentence.norm(verdict)))
    yield { from: compared, to: verdict + 1, suggestion: null };
}
