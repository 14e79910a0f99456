import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';
import { somebodyEnd } from './somebody.js';

/** What leads back to somebody: the words up to who it was. */
const leadingBack = new Wordings([
  'come|boil down? to',
  'go|track|lead|trace|point back to',
  'owe to',
  'put cause? down to',
  'courtesy of',
  'at hands of',
  'doing|handiwork of',
  'down to',
  'responsibility|blame|fault lie|rest|sit squarely|entirely|solely|fully|firmly|clearly with',
  'lie|rest squarely|entirely|solely|fully|firmly|clearly with|on',
  'bring|take|knock|pull|shoot down|offline|out by',
  'wipe|wreck|nuke|trash|brick by',
]);
const goingOn = wordSet('who that with in at on making doing having and not rather of from as because');
/** "It was an engineer who noticed it" is no reproach. */
const good = wordSet(
  'notice spot find see detect report save fix catch alert raise point suggest realise realize discover identify help recover solve work be have open tell ask wake ' +
    'page call know own write maintain lead use handle get receive',
);
const doings = wordSet('doing doings');
const actions = wordSet('action actions doing doings conduct behaviour behavior use');
const owners = wordSet('his her my');
const linking = wordSet('is was were are');
const causes = wordSet('cause trigger reason culprit source');
const causing = wordSet('caused led triggered resulted brought broke started');
const it = wordSet('it that this');
const ends = wordSet('. , ; : ! ) — –');

/** The words that {@link broughtAbout} looks at. */
export const broughtAboutWords: ReadonlySet<string> = new Set([...leadingBack.firstWords, ...actions, ...it, 'us', 'me', 'ours', 'mine']);

/** "It comes down to one engineer", "taken down by a trainee", "it was us", "it was the release manager's doing", "his action was the cause". */
export function* broughtAbout(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (it.has(norm)) yield* itWas(reading, index);
  if (isOneself(norm)) yield* lossWasOurs(reading, index);
  if (actions.has(norm)) yield* theirAction(reading, index);
  const to = leadingBack.endAt(sentence, index);
  if (to === null || !isSaidOfThePast(reading, index)) return;
  const handsOn = sentence.norm(to - 1) === 'with' || sentence.norm(to - 1) === 'on';
  const end = somebodyEnd(reading, to, handsOn);
  if (end !== null && endsThere(reading, end)) yield { from: index, to: end, suggestion: null };
}

function endsThere({ sentence }: Reading, end: number): boolean {
  const { norm } = sentence.at(end);
  return sentence.isBoundary(end) || end >= sentence.words.length || goingOn.has(norm) || norm.endsWith('ing') || norm === '(';
}

/** "It was us.", "it was a human, not the cron", "it was one of our own who hit it". */
function* itWas(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'was') return;
  const end = somebodyEnd(reading, index + 2);
  if (end === null || !isSaidOfThePast(reading, index)) return;
  const next = sentence.norm(end);
  const closes = end >= sentence.words.length || ends.has(next);
  const alone = closes && (isOneself(sentence.norm(end - 1)) || sentence.norm(end - 1) === 'human' || sentence.norm(index + 2) === 'one');
  if (alone || (isDeedAfter(reading, end) && !closes)) yield { from: index, to: end, suggestion: null };
}

/** "The delay was us", "the mess was all me." */
function* lossWasOurs(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const all = sentence.norm(index - 1) === 'all' || sentence.at(index - 1).pos === 'ADV';
  const be = all ? index - 2 : index - 1;
  if (sentence.norm(be) !== 'was' || !losses.has(sentence.norm(be - 1)) || !isSaidOfThePast(reading, be)) return;
  const { kind, norm } = sentence.at(index + 1);
  if (kind === 'mark' || norm === 'and') yield { from: be - 1, to: index + 1, suggestion: null };
}
const losses = wordSet(
  'delay delays outage incident mistake problem fault issue error failure rest slowness confusion mess holdup downtime bottleneck',
);

function isOneself(norm: string): boolean {
  return norm === 'us' || norm === 'me' || norm === 'ours' || norm === 'mine';
}

/** "Who hit the wrong button", "announcing the wrong prefix". */
function isDeedAfter({ sentence }: Reading, end: number): boolean {
  // "A tired engineer (hi) who deleted it".
  const start = sentence.norm(end) === '(' && sentence.norm(end + 2) === ')' ? end + 3 : end;
  const relative = sentence.norm(start) === 'who' || sentence.norm(start) === 'that';
  let verb = relative ? start + 1 : start;
  while (sentence.at(verb).pos === 'ADV' || sentence.norm(verb) === 'had') verb++;
  const { pos, norm, lemma } = sentence.at(verb);
  if (pos !== 'VERB' || good.has(lemma) || good.has(norm)) return false;
  return relative ? norm !== lemma || norm.endsWith('t') : norm.endsWith('ing');
}

/** "It was the release manager's doing". */
function isToldOfIt({ sentence }: Reading, from: number): boolean {
  return sentence.hasAny(from - 4, from, linking) && !sentence.hasAny(from - 4, from, wordSet('what'));
}

/** "The release manager's doing", "his action was the cause", "the engineer's actions led to it". */
function* theirAction(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const person = sentence.norm(index - 1) === "'s" && isPersonAt(reading, index - 2) ? index - 2 : null;
  const from = person ?? (owners.has(sentence.norm(index - 1)) ? index - 1 : null);
  if (from === null || !isSaidOfThePast(reading, from)) return;
  const led = causing.has(sentence.norm(index + 1));
  const was = linking.has(sentence.norm(index + 1)) && sentence.hasAny(index + 2, index + 5, causes);
  if (led || was || (doings.has(sentence.norm(index)) && isToldOfIt(reading, from))) yield { from, to: index + 1, suggestion: null };
}
