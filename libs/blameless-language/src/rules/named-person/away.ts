import { BE } from '../../prose/verb-group.js';
import type { TaggedWord } from '../../prose/tagger.js';
import { wordSet } from '../../prose/word-set.js';
import { isNameAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

/** Where somebody was instead. */
const absent = wordSet('holiday holidays vacation leave lunch pto sabbatical away absent asleep unavailable offline sleeping');
const places = wordSet('holiday holidays vacation leave lunch pto sabbatical');
const alone = wordSet('only');
const knowing = wordSet('know knew knows had has have understood understands could can');
const later = wordSet('later late after weeks days hours months now');
const FARTHEST = 12;

/** The words that {@link away} looks at. */
export const awayWords: ReadonlySet<string> = new Set([...absent, ...alone, 'left']);

/** "Dana was on holiday", "only Dana knew", "when Dana left", "Dana only wrote it weeks later": what depends on one person is told as theirs. */
export function* away(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(index);
  if (norm === 'only') yield* theOnlyOne(reading, index);
  else if (norm === 'left') yield* sinceTheyLeft(reading, index);
  else {
    const be = places.has(norm) ? index - 2 : index - 1;
    if (places.has(norm) && sentence.norm(index - 1) !== 'on' && sentence.norm(index - 1) !== 'at') return;
    const was = sentence.norm(be) === 'was' || sentence.norm(be) === 'been';
    if (was && !reading.group(be).negated && reading.group(be).modal === null && reading.subject(be).kind === 'named')
      yield { from: be, to: index + 1, suggestion: null };
  }
}

/** "Only Dana knew the password", "Dana was the only one who knew", "Dana only replied hours later". */
function* theOnlyOne(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isNameAt(reading, index + 1) && knowing.has(sentence.norm(index + 2))) yield { from: index, to: index + 1, suggestion: null };
  const one = sentence.norm(index + 1) === 'one' || sentence.norm(index + 1) === 'person';
  const be = sentence.norm(index - 1) === 'the' ? index - 2 : index - 1;
  const whose = sentence.norm(index + 2) === 'who' || sentence.norm(index + 2) === 'with';
  if (one && whose && BE.has(sentence.norm(be)) && reading.subject(be).kind === 'named')
    yield { from: be, to: index + 2, suggestion: null };
  const named = isNameAt(reading, index - 1) || (BE.has(sentence.norm(index - 1)) && isNameAt(reading, index - 2));
  const verb = [index + 1, index + 2].find((at) => sentence.at(at).pos === 'VERB' && isOfThen(sentence.at(at)));
  if (named && verb !== undefined && sentence.hasAny(index + 1, index + FARTHEST, later))
    yield { from: index, to: sentence.clauseEnd(verb), suggestion: null };
}

/** "When Dana left, nobody knew": "when Dana left the call" is a time. */
function* sinceTheyLeft(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!isNameAt(reading, index - 1)) return;
  const firm = sentence.norm(index + 1) === 'the' && firms.has(sentence.norm(index + 2));
  const since = openers.has(sentence.norm(index - 2)) && sentence.isBoundary(index + 1);
  if (firm || since) yield { from: index, to: firm ? index + 3 : index + 1, suggestion: null };
}
const firms = wordSet('company team firm project organisation organization');
const openers = wordSet('when since after because once');

/** "Replied", "now replying"; not "only sees it". */
function isOfThen({ norm, lemma }: TaggedWord): boolean {
  return norm !== lemma && (norm.endsWith('ing') || !norm.endsWith('s'));
}
