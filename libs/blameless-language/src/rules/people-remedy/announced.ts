import { isPerson } from '../../people/subject.js';
import { HAVE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { outsiders } from './conduct-of-work.js';
import { everyone, objectEnd } from './whom.js';

const reminding = wordSet(
  'reminded lectured admonished scolded re-educated retrained sensitised sensitized reprimanded exhorted instructed urged',
);
/** One may be instructed or urged to do some work. */
const often = wordSet('instructed urged retrained');
const scolding = wordSet('lectured admonished scolded reprimanded');
const all = wordSet('all every our its their');
const letters = wordSet('memo memos memorandum reminder reminders circular circulars directive directives');
const sending = wordSet('sent circulated issued distributed mailed emailed go went gone');
const agreeing = wordSet('agreed promised pledged vowed undertaken committed');
const mindful = wordSet('check double-check read ask think communicate be follow adhere announce inform listen remember pay');
const FARTHEST = 7;

/** The words that {@link announced} looks at. */
export const announcedWords: ReadonlySet<string> = new Set([...reminding, ...letters, ...agreeing, 'expect']);

/** "Management reminded everyone of the rules", "a memo was sent to all staff", "we expect everyone to follow it", "they have agreed to read it". */
export function* announced(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (letters.has(norm)) yield* letterTo(reading, index);
  else if (agreeing.has(norm)) yield* agreed(reading, index);
  else if (norm === 'expect') yield* expected(reading, index);
  else yield* remindedThem(reading, index);
}

function* remindedThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { passive, negated, modal, perfect } = reading.group(index);
  if (passive || negated || modal !== null || !isPerson(reading.subject(index))) return;
  const end = objectEnd(reading, index + 1);
  if (end === null || outsiders.has(sentence.norm(end - 1))) return;
  const many = everyone.has(sentence.norm(end - 1)) || sentence.hasAny(index + 1, end, all);
  const afterwards = perfect && !often.has(sentence.norm(index));
  if (many || afterwards || scolding.has(sentence.norm(index))) yield { from: index, to: end, suggestion: null };
}

/** "A memo will go out to all operators". */
function* letterTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const sent = [2, 3].map((step) => index + step).find((at) => sending.has(sentence.norm(at)));
  if (sent === undefined || sentence.isBoundary(index + 1)) return;
  for (let to = sent + 1; to < sent + 3; to++) {
    if (sentence.norm(to) !== 'to') continue;
    const end = objectEnd(reading, to + 1);
    if (end !== null && !outsiders.has(sentence.norm(end - 1))) yield { from: index, to: end, suggestion: null };
    return;
  }
}

/** "We expect everyone to follow the process". */
function* expected(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const end = objectEnd(reading, index + 1);
  if (end === null || outsiders.has(sentence.norm(end - 1)) || !isPerson(reading.subject(index))) return;
  const head = sentence.norm(end - 1);
  const many = everyone.has(head) || sentence.hasAny(index + 1, end, all) || (head.endsWith('s') && head !== 'us');
  const to = sentence.norm(end) === 'to' && mindful.has(sentence.norm(end + 1));
  if (many && to) yield { from: index, to: end + 1, suggestion: null };
}

/** "Engineers have agreed to check the dashboard after each deploy", "the team has promised to be quicker". */
function* agreed(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.perfect || group.passive || group.negated || !HAVE.has(sentence.norm(group.start)) || sentence.norm(group.start) === 'had')
    return;
  const to = sentence.norm(index + 1) === 'to' ? index + 1 : null;
  if (to === null || !mindful.has(sentence.norm(to + 1))) return;
  const subject = reading.subject(index);
  const be = sentence.norm(to + 1) !== 'be' || sentence.hasAny(to + 2, to + FARTHEST, better);
  if (be && isPerson(subject) && subject.kind !== 'self') yield { from: index, to: to + 2, suggestion: null };
}
const better = wordSet('more quicker faster better careful attentive earlier vigilant available clearer');
