import { passagesOf, plainOf, wordsOf } from '#cause-suggestions';

/** What is read of a text: bounds what a long one costs. */
const MOST_CHARACTERS = 4_000;
/** What is kept of a text. */
const MOST_WORDS = 40;
/** What a sentence is about, in the order in which its words are kept; courtesies are left out. */
const topics = ['cause', 'fix', 'account', 'impact', 'plan'] as const;

/** The stems of a title's words, each once, in their order; at most 40. */
export function wordsOfTitle(title: string): readonly string[] {
  return distinct(wordsOf(plainOf(title.slice(0, MOST_CHARACTERS))).map(({ stem }) => stem));
}

/** The stems of a text's words, each once: those of sentences about the cause first, then about the fix, then the others; at most 40. */
export function wordsOfText(text: string): readonly string[] {
  const passages = passagesOf(text.slice(0, MOST_CHARACTERS));
  const stems = topics.flatMap((topic) =>
    passages.filter((passage) => passage.topic === topic).flatMap((passage) => wordsOf(plainOf(passage.text)).map(({ stem }) => stem)),
  );
  return distinct(stems);
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}]*/gu;

/**
 * How stems are written where they first stand, in lower case and without accents. What stands in no title and is only ever capitalised is left
 * out: most of it is names, of people too.
 */
export function writtenAs(titles: readonly string[], texts: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const text of [...titles, ...texts.map((each) => each.replaceAll(CAPITALISED, ' '))]) {
    const plain = plainOf(text.slice(0, MOST_CHARACTERS));
    for (const { stem, start, end } of wordsOf(plain)) if (!written.has(stem)) written.set(stem, plain.slice(start, end));
  }
  return written;
}

/** The first 40 that differ. */
export function distinct(stems: readonly string[]): readonly string[] {
  return [...new Set(stems)].slice(0, MOST_WORDS);
}
