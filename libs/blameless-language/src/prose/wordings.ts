import type { Sentence } from './sentence.js';
import type { TaggedWord } from './tagger.js';
import { isAdverb } from './verb-group.js';

/** One place of a wording: the words that may stand there; null for a few words of the same clause. */
interface Place {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
}

/** The wordings that begin with a word. */
interface Begun {
  readonly lines: readonly (readonly Place[])[];
  /** One of these stands second in each of them; null where something else may. */
  readonly second: ReadonlySet<string> | null;
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
  readonly #byFirst: ReadonlyMap<string, Begun>;

  constructor(lines: readonly string[]) {
    const byFirst = new Map<string, (readonly Place[])[]>();
    for (const line of lines) {
      const [first, ...rest] = line.split(' ').map(placeOf);
      for (const word of first?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), rest]);
    }
    this.#byFirst = new Map([...byFirst].map(([word, begun]) => [word, { lines: begun, second: secondOf(begun) }]));
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
    const begun = this.#byFirst.get(first);
    // Many wordings begin with "in", and hardly any "in" begins one.
    if (begun === undefined || (begun.second !== null && whereOneStands(sentence, index + 1, begun.second) === null)) return null;
    let end: number | null = null;
    for (const places of begun.lines) end = later(end, endOf(sentence, index + 1, places, 0));
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

function secondOf(lines: readonly (readonly Place[])[]): ReadonlySet<string> | null {
  const second = new Set<string>();
  for (const [place] of lines) {
    if (place === undefined || place.words === null || place.optional || place.words.has('.')) return null;
    for (const word of place.words) second.add(word);
  }
  return second;
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
