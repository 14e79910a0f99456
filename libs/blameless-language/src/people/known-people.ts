import type { KnownPerson } from '../finding.js';
import type { Sentence } from '../prose/sentence.js';

/** A name that stands in a sentence, as words from `from` up to `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly role: string | null;
}

interface Name {
  readonly words: readonly string[];
  readonly role: string | null;
}

/** Names of one letter would be found everywhere. */
const SHORTEST_NAME = 2;

/** Finds the names of people who are known to the installation. */
export class KnownPeople {
  readonly #byFirstWord = new Map<string, Name[]>();

  constructor(people: readonly KnownPerson[]) {
    for (const { names, role = null } of people) {
      for (const name of names) {
        const words = wordsOfName(name);
        const [first] = words;
        if (first === undefined || words.join('').length < SHORTEST_NAME) continue;
        const known = this.#byFirstWord.get(first) ?? [];
        known.push({ words, role });
        this.#byFirstWord.set(
          first,
          known.sort((a, b) => b.words.length - a.words.length),
        );
      }
    }
  }

  /** The longest name that begins at a word. */
  at(sentence: Sentence, index: number): Mention | null {
    const names = this.#byFirstWord.get(bare(sentence.norm(index)));
    const found = names?.find(({ words }) => words.every((word, offset) => bare(sentence.norm(index + offset)) === word));
    return found === undefined ? null : { from: index, to: index + found.words.length, role: found.role };
  }

  /** The name that ends with a word. */
  endingAt(sentence: Sentence, last: number): Mention | null {
    for (let index = last; index >= Math.max(0, last - 4); index--) {
      const mention = this.at(sentence, index);
      if (mention?.to === last + 1) return mention;
    }
    return null;
  }
}

function wordsOfName(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');
}

function bare(word: string): string {
  return word.replace(/^@|[@.,]$/g, '');
}
