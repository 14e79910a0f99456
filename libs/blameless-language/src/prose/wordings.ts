import type { Sentence } from './sentence.js';
import type { TaggedWord } from './tagger.js';
import { isAdverb } from './verb-group.js';

/** One place of a wording: the words that may stand there; null for a few words of the same clause. */
interface Place {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
}

const FILLERS = new Set('the a an this that his her their my our your its it such all'.split(' '));
const MOST_FILLERS = 3;
/** As many words as `…` may stand for. */
const MOST_BETWEEN = 5;

/**
 * Wordings written as lines of words, each as its dictionary form or exactly as it is meant. `a|b` is either, `a?` may be absent, `…` is a
 * few words of the same clause, and `.` is where the clause ends. Articles, possessives and adverbs may stand between without being written.
 */
export class Wordings {
  readonly #byFirst = new Map<string, (readonly Place[])[]>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const [first, ...rest] = line.split(' ').map(placeOf);
      for (const word of first?.words ?? []) this.#byFirst.set(word, [...(this.#byFirst.get(word) ?? []), rest]);
    }
  }

  /** The words that a wording begins with. */
  get firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** Whether a wording begins with a word. */
  begins({ norm, lemma }: TaggedWord): boolean {
    return this.#byFirst.has(norm) || this.#byFirst.has(lemma);
  }

  /** Where the longest wording ends that begins at a word; null where none does. */
  endAt(sentence: Sentence, index: number): number | null {
    const { norm, lemma } = sentence.at(index);
    const end = this.#endAfter(sentence, index, norm);
    return norm === lemma ? end : later(end, this.#endAfter(sentence, index, lemma));
  }

  #endAfter(sentence: Sentence, index: number, first: string): number | null {
    let end: number | null = null;
    for (const places of this.#byFirst.get(first) ?? []) end = later(end, endOf(sentence, index + 1, places, 0));
    return end;
  }
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function placeOf(written: string): Place {
  const optional = written.endsWith('?');
  const words = optional ? written.slice(0, -1) : written;
  return { words: words === '…' ? null : new Set(words.split('|')), optional };
}

function endOf(sentence: Sentence, at: number, places: readonly Place[], from: number): number | null {
  const place = places[from];
  if (place === undefined) return at;
  if (place.words === null) return afterSome(sentence, at, places, from + 1);
  if (place.words.has('.') && (at >= sentence.words.length || sentence.isBoundary(at))) return at;
  const found = whereOneStands(sentence, at, place.words);
  if (found !== null) return endOf(sentence, found + 1, places, from + 1);
  return place.optional ? endOf(sentence, at, places, from + 1) : null;
}

function afterSome(sentence: Sentence, at: number, places: readonly Place[], from: number): number | null {
  for (let next = at; next <= at + MOST_BETWEEN; next++) {
    const end = endOf(sentence, next, places, from);
    if (end !== null) return end;
    if (sentence.isBoundary(next)) return null;
  }
  return null;
}

function whereOneStands(sentence: Sentence, at: number, words: ReadonlySet<string>): number | null {
  for (let next = at; next <= at + MOST_FILLERS; next++) {
    const { norm, lemma, pos, kind } = sentence.at(next);
    if (words.has(norm) || (kind === 'word' && words.has(lemma))) return next;
    if (kind !== 'word' || !(FILLERS.has(norm) || isAdverb(norm, pos))) return null;
  }
  return null;
}
