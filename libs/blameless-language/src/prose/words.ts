import { evidenceIn } from './evidence.js';
import type { Range } from './evidence.js';

export type WordKind = 'word' | 'number' | 'mark' | 'evidence';

/** A word, a number, a punctuation mark, or a piece of evidence taken as one thing. Offsets are into the whole text. */
export interface PlainWord extends Range {
  readonly kind: WordKind;
  /** As written. */
  readonly text: string;
  /** In lower case, contractions written out: `n't` is `not`, `'ve` is `have`. */
  readonly norm: string;
}

/** No two alternatives begin alike and no repetition contains another that could match the same, so this takes one pass. */
const PIECES =
  /(\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{N}_]))|(@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[-.'’@&][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*@?)|([^\s\p{L}\p{N}\p{Cs}])/gu;
const MARKS_THAT_COUNT = new Set('.,;:!?()[]—–-|…');
const TAIL = /(?:n['’]t|['’](?:ve|re|ll|d|m|s))$/i;
const TAILS: Readonly<Record<string, string>> = { "n't": 'not', "'ve": 'have', "'re": 'are', "'ll": 'will', "'d": 'would', "'m": 'am' };
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
/** Contractions written without their apostrophe, and how long what is contracted is: `dont`, `shouldve`. */
const UNMARKED: ReadonlyMap<string, number> = new Map([
  ...'do does did was were is are have has had would could should'.split(' ').map((stem) => [`${stem}nt`, 2] as const),
  ...'should could would might must'.split(' ').map((stem) => [`${stem}ve`, 2] as const),
  ...'should could would'.split(' ').map((stem) => [`${stem}a`, 1] as const),
]);
const UNMARKED_TAILS: Readonly<Record<string, string>> = { nt: 'not', ve: 'have', a: 'have' };
/** Modals as they are mistyped. */
const MISTYPED: ReadonlyMap<string, string> = new Map([
  ...'shoud shoudl sould shuold shuld'.split(' ').map((typo) => [typo, 'should'] as const),
  ...'coud coudl cuold'.split(' ').map((typo) => [typo, 'could'] as const),
  ...'woud woudl wuold'.split(' ').map((typo) => [typo, 'would'] as const),
]);
/** After these, `'s` is `is`; else it is a possessive. */
const TAKES_IS = new Set(['it', 'that', 'he', 'she', 'there', 'what', 'who', 'here', 'this', 'which', 'where']);

/** "The eastern US" is not us. */
const COUNTRY = 'usa';
/** "The head of IT" is not the head of it, where not everything is in capitals. */
const TECHNOLOGY = 'information-technology';

/** The words of a part of a text, evidence included. */
export function allWordsOf(text: string, { start, end }: Range): readonly PlainWord[] {
  const words: PlainWord[] = [];
  pieces(text.slice(start, end), 0, end - start, start, words);
  return words;
}

/** The words of one paragraph. */
export function wordsOf(text: string, { start, end }: Range): readonly PlainWord[] {
  const paragraph = text.slice(start, end);
  const words: PlainWord[] = [];
  let from = 0;
  for (const evidence of evidenceIn(paragraph)) {
    pieces(paragraph, from, evidence.start, start, words);
    words.push(word('evidence', paragraph, evidence.start, evidence.end, start, '\u0000'));
    from = evidence.end;
  }
  pieces(paragraph, from, paragraph.length, start, words);
  return words;
}

function pieces(paragraph: string, from: number, to: number, offset: number, words: PlainWord[]): void {
  for (const match of paragraph.slice(from, to).matchAll(PIECES)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined) words.push(word('number', paragraph, start, end, offset, match[0]));
    else if (match[2] !== undefined) contracted(paragraph, start, end, offset, words);
    else if (MARKS_THAT_COUNT.has(match[0])) words.push(word('mark', paragraph, start, end, offset, match[0]));
  }
}

function contracted(paragraph: string, start: number, end: number, offset: number, words: PlainWord[]): void {
  const lower = paragraph.slice(start, end).toLowerCase();
  const norm = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const unmarked = UNMARKED.get(norm);
  if (unmarked !== undefined) {
    words.push(word('word', paragraph, start, end - unmarked, offset, norm.slice(0, -unmarked)));
    words.push(word('word', paragraph, end - unmarked, end, offset, UNMARKED_TAILS[norm.slice(-unmarked)] ?? norm));
    return;
  }
  // Most words have no apostrophe, and are not worth a search.
  const tail = norm.includes("'") ? TAIL.exec(norm)?.[0] : undefined;
  if (tail === undefined || tail.length === norm.length) {
    words.push(word('word', paragraph, start, end, offset, acronym(paragraph, start, lower) ?? MISTYPED.get(norm) ?? norm));
    return;
  }
  const stem = norm.slice(0, -tail.length);
  const stemNorm = tail === "n't" ? (STEMS[stem] ?? stem) : stem;
  words.push(word('word', paragraph, start, end - tail.length, offset, stemNorm));
  const tailNorm = tail === "'s" ? (TAKES_IS.has(stem) ? 'is' : "'s") : (TAILS[tail] ?? tail);
  words.push(word('word', paragraph, end - tail.length, end, offset, tailNorm));
}

/** What is a pronoun in lower case, and none as it is written. */
function acronym(paragraph: string, start: number, lower: string): string | null {
  if (lower === 'us') return paragraph.startsWith('US', start) ? COUNTRY : null;
  return lower === 'it' && paragraph.startsWith('IT', start) && /\p{Ll}/u.test(paragraph) ? TECHNOLOGY : null;
}

function word(kind: WordKind, paragraph: string, start: number, end: number, offset: number, norm: string): PlainWord {
  return { kind, text: paragraph.slice(start, end), norm, start: start + offset, end: end + offset };
}
