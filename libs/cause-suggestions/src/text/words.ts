import { stem } from './stem.js';

/** A word that counts. */
export interface Word {
  readonly stem: string;
  /** Where it stands in the text that it was taken from. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORD = 40;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,2000}|\b[\w.+-]{1,64}@[\w-]{1,64}\.\S{1,100}/g;
const WORD = /([\p{L}\p{N}]+)(?:'\p{L}+)?/gu;
const DIGIT = /\p{N}/u;
/** A stem takes some 10 µs, and incidents use few words. */
const MOST_KNOWN = 50_000;
const known = new Map<string, string | null>();

const stopWords = new Set(
  `about above after again all also am an and any are as at be been before being below between both but by can could couldn did didn do does
  doesn doing don down during each few for from further had has have having he her here him his how if in into is isn it its itself just may
  me might more most must my no nor not of off on once only or other our out over own per please same shall she should shouldn so some such
  than that the their them then there these they this those through to too under until up upon us very was wasn we were weren what when where
  which while who whom whose why will with within would wouldn you your utc gmt pst pdt est edt cst cdt cet cest ist pm hour hours hrs minute
  minutes min second seconds day days week weeks month year today yesterday monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec approximately`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** In lower case, without accents and addresses; what {@link wordsOf} gives positions in. */
export function plainOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase().replace(ADDRESS, ' ');
}

/** The words of a plain text in their order, without little words, names of days and zones, numbers, and identifiers: whatever holds a digit. */
export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 1: word = '' } of plain.matchAll(WORD)) {
    const found = counting(word);
    if (found !== null) words.push({ stem: found, start: index, end: index + word.length });
  }
  return words;
}

/** The stem of a word that counts. The same for the same word, whatever was asked before: those that were seen are kept, up to so many. */
function counting(word: string): string | null {
  if (word.length < 2 || word.length > LONGEST_WORD) return null;
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const found = stopWords.has(word) || DIGIT.test(word) ? null : stem(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}

/** The stems of a few words. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(plainOf(text)).map((word) => word.stem);
}
