import { attentive } from '../../people/attention.js';
import { wordSet } from '../../prose/word-set.js';
import type { Sentence } from '../../prose/sentence.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isHandsOn } from './hands-on.js';
import { firms, somebodyEnd } from './somebody.js';

/** What heads the row, the line or the note in which a reason is given. */
const labels = wordSet(
  'cause causes caused attributed trigger triggers reason reasons culprit origin category classification class domain factor factors finding rca why ' +
    'fault type code',
);
const marks = wordSet(': - — – |');
/** After these, who did something is the finding; "finding" alone may head anything that was found. */
const people = wordSet('human humans people person personnel operator staff wetware user pebkac me us myself ourselves');
const TICKED = /[☒☑✅✔✓]\s*$|\[[xX]\]\s*$/;
const LONGEST_LABEL = 8;

/** The words that {@link labelled} looks at. */
export const labelWords: ReadonlySet<string> = labels;

/** "Trigger: human", "| Cause | operator |", "Root cause: engineer ran it from a stale branch", "Why 5? Because the engineer …". */
export function* labelled(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'why') return;
  const start = index < LONGEST_LABEL ? afterLabel(sentence, index) : null;
  if (start === null) return;
  yield* given(reading, start);
  for (let at = start; at < sentence.words.length && at < start + 14; at++) {
    const { norm, start: written } = sentence.at(at);
    const number = sentence.at(at + 1).kind === 'number';
    const ticked = TICKED.test(sentence.text.slice(Math.max(0, written - 4), written));
    if (people.has(norm) && at > start && (ticked || (number && norm === 'human'))) yield { from: at, to: at + 1, suggestion: null };
  }
}

/** A table's row gives the label a cell of its own. */
export function* inNextCell(reading: Reading): Iterable<Match> {
  const { before: last } = reading.sentence;
  const before = last?.words.length === 1 ? last.before : last;
  if (before === null || last?.words.at(-1)?.norm !== '|' || before.words.length > LONGEST_LABEL) return;
  if (before.words.some(({ norm }) => labels.has(norm))) yield* given(reading, 0);
}

/** Where it stands what is under the label; null where the word is no label's last but one. */
function afterLabel(sentence: Sentence, index: number): number | null {
  for (let at = index + 1; at < index + LONGEST_LABEL && at < sentence.words.length; at++) {
    const { norm, kind, pos } = sentence.at(at);
    if (marks.has(norm) && norm !== '|') return at + 1;
    if (kind === 'mark' && norm !== '(' && norm !== ')') return null;
    if (pos === 'VERB' || pos === 'AUX') {
      if (!sentence.hasAny(index, at, wordSet('('))) return null;
    }
  }
  return null;
}

function* given(reading: Reading, from: number): Iterable<Match> {
  const { sentence } = reading;
  const start = sentence.norm(from) === 'because' || sentence.norm(from) === '-' ? from + 1 : from;
  const first = sentence.at(start).pos === 'DET' ? start + 1 : start;
  if (people.has(sentence.norm(first)) && (endsCell(sentence, first + 1) || sentence.at(first + 1).kind === 'number')) {
    yield { from: start, to: first + 1, suggestion: null };
    return;
  }
  const self = sentence.norm(start) === 'i' ? start + 1 : null;
  const end = self ?? whoActs(reading, start) ?? somebodyEnd(reading, start);
  if (end !== null && (isHandsOn(reading, end) || (start > from && isMindless(reading, end))))
    yield { from: start, to: end + 1, suggestion: null };
}

/** "Helpdesk reset the policy": who, where the tagger takes the deed for a noun. */
function whoActs(reading: Reading, start: number): number | null {
  for (let at = start; at < start + 4 && reading.sentence.at(at).kind === 'word'; at++)
    if (isPersonAt(reading, at) && !firms.has(reading.sentence.norm(at)) && isHandsOn(reading, at + 1)) return at + 1;
  return null;
}

/** "Because the engineer did not understand it". */
function isMindless({ sentence }: Reading, at: number): boolean {
  return sentence.norm(at + 1) === 'not' && minds.has(sentence.norm(at + 2));
}
const minds = wordSet('understand know notice follow care realise realize see watch pay', attentive);

function endsCell(sentence: Sentence, at: number): boolean {
  return at >= sentence.words.length || sentence.isBoundary(at) || sentence.norm(at) === '(' || sentence.norm(at) === '-';
}
