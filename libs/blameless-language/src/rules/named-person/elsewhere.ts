import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isNamedAt } from './names.js';

const devices = wordSet('phone pager laptop mobile notifications ringer headset');
const be = wordSet('was were is');
const silent = wordSet('off silent muted dead silenced flat empty unplugged elsewhere');
const going = wordSet('left gone went');
/** Where people go when they are not at it. */
const away = wordSet('home lunch bed dinner day weekend holiday early office building room gym');
const toward = wordSet('for to the on');
const thanks = wordSet('thanks');
const losses = wordSet('no not gone lost down without never had broken dead offline empty locked again nothing');
const midst = wordSet('before while during without middle');

/** The words that {@link elsewhere} looks at. */
export const elsewhereWords: ReadonlySet<string> = new Set([...devices, ...going, ...thanks]);

/** "Dana's phone was on silent", "Dana left for lunch in the middle of it", "thanks to Dana there were no backups". */
export function* elsewhere(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (devices.has(norm)) yield* silenced(reading, index);
  else if (going.has(norm)) yield* wentAway(reading, index);
  else yield* thanksTo(reading, index);
}

function* silenced(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== "'s" || !isNamedAt(reading, index - 2) || !be.has(sentence.norm(index + 1))) return;
  const to = [index + 2, index + 3].find((at) => silent.has(sentence.norm(at)));
  if (to !== undefined) yield { from: index, to: to + 1, suggestion: null };
}

/** "Went to bed while the restore was running": by itself it is a time. */
function* wentAway(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let to = index + 1;
  while (to < index + 3 && toward.has(sentence.norm(to))) to++;
  if (!away.has(sentence.norm(to)) || !sentence.hasAny(to + 1, to + 5, midst)) return;
  const { passive, negated, modal } = reading.group(index);
  if (!passive && !negated && modal === null && reading.subject(index).kind === 'named')
    yield { from: index, to: to + 1, suggestion: null };
}

/** "Thanks to Dana's shortcut the index was gone"; thanks to her it may be back as well. */
function* thanksTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index + 1) !== 'to' || !isNamedAt(reading, index + 2)) return;
  const end = sentence.words.length;
  if (sentence.hasAny(index + 3, end, losses) && !sentence.hasAny(index + 3, end, good))
    yield { from: index, to: index + 2, suggestion: null };
}
const good = wordSet('quick quickly data only helped fixed restored found noticed recovered spare luckily saved more minutes longer');
