import { calledByRole, cased } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isWhoeverAt, whoeverEnd } from '../whoever.js';
import { losses } from './blamed.js';

const also = wordSet('again also solely entirely partly largely mostly still once');
const MOST_BEFORE = 6;
const amiss = wordSet(
  'outages incidents failures losses loss leak leaks delay delays crash breach cut damage fire flood chaos misconfiguration deletion lost deleted broken leaked failed missed downed blackout corruption exposure',
);

/** The words that {@link headline} looks at. */
export const headlineWords: ReadonlySet<string> = wordSet('fault blame responsible guilty');

/** "Storage team at fault for the loss": a heading, without a verb, that says whose fault it was. */
export function* headline(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const two = norm === 'fault' || norm === 'blame';
  if (two && sentence.norm(index - 1) !== (norm === 'fault' ? 'at' : 'to')) return;
  let end = two ? index - 1 : index;
  while (also.has(sentence.norm(end - 1))) end--;
  const next = sentence.norm(index + 1);
  const ends = next === 'for' || next === 'in' || also.has(next) || index + 1 >= sentence.words.length || sentence.norm(index + 1) === '.';
  if (end < 1 || end > MOST_BEFORE || !ends || nobody.has(sentence.norm(end - 1))) return;
  if (norm === 'guilty' && next !== 'of') return;
  if (norm === 'responsible' && !(next === 'for' && isLoss(reading, index + 2))) return;
  for (let from = 0; from < end; from++) {
    if (from > 0 && sentence.at(from - 1).kind !== 'mark') continue;
    if (whoeverEnd(reading, from) === end || isWhole(reading, from, end)) yield told(reading, from, end, index);
  }
}

/** "On-call engineer | responsible", which the tagger takes for one phrase. */
function isWhole(reading: Reading, from: number, end: number): boolean {
  const { sentence } = reading;
  if (!isWhoeverAt(reading, end - 1)) return false;
  for (let at = from; at < end; at++) if (!nominal.has(sentence.at(at).pos)) return false;
  return true;
}
const nominal = wordSet('NOUN PROPN ADJ');
const nobody = wordSet('nobody noone no none who');

/** "Storage team at fault for the loss" → "What the storage team had to go by before the loss". */
function told(reading: Reading, from: number, end: number, index: number): Match {
  const { sentence } = reading;
  const who = calledByRole(reading, { kind: 'team', from, to: end });
  const next = sentence.norm(index + 1);
  const goesOn = next === 'for' || next === 'of' || next === 'in';
  const known = `what ${who} had to go by${goesOn ? ' before' : ''}`;
  return { from, to: goesOn ? index + 2 : index + 1, suggestion: cased(sentence.at(from).text, known) };
}

function isLoss({ sentence }: Reading, from: number): boolean {
  return sentence.hasAny(from, from + 5, losses) || sentence.hasAny(from, from + 5, amiss);
}
