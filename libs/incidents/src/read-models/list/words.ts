const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;

// A lexeme of PostgreSQL has at most 2,046 bytes; a UTF-16 unit takes up to 3 in UTF-8.
const MAX_WORD = 500;
// A tsvector has less than 1 MiB. No append holds as much text, but some letters take more bytes once they are folded.
const MAX_BYTES = 1_000_000;

/**
 * The words of a text as the full-text index has them, each once: runs of letters and digits, upper and lower case alike, Latin letters
 * without their diacritics. A search takes its words from here too, so that databases with rules of their own give the same answers.
 * @returns words of at most 500 UTF-16 units (a longer one is cut off), together at most 1,000,000 bytes of UTF-8.
 */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  let bytes = 0;
  for (const found of folded(text).match(WORD) ?? []) {
    const word = found.length > MAX_WORD ? cutOff(found) : found;
    if (words.has(word)) continue;
    bytes += Buffer.byteLength(word);
    if (bytes > MAX_BYTES) break;
    words.add(word);
  }
  return [...words];
}

/** By way of upper case, which makes alike what has several lower cases: ß and ss, ﬁ and fi, ſ and s. */
function folded(text: string): string {
  const lower = text.normalize('NFD').toLowerCase().toUpperCase().toLowerCase();
  return lower.replace(LATIN_WITH_MARKS, '$1').replaceAll('ς', 'σ').normalize('NFC');
}

/** Not through the middle of a surrogate pair. */
function cutOff(word: string): string {
  return word.slice(0, MAX_WORD).replace(/\p{Cs}$/u, '');
}
