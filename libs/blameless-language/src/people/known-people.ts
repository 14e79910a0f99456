import type { KnownPerson } from '../finding.js';
import type { Sentence } from '../prose/sentence.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { doubtfulNouns, isPeopleNoun } from './roles.js';
import { standsAsName } from './stands-as-name.js';
import { withTitle } from './titles.js';

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

  /** Whether nobody is known. */
  get isNobody(): boolean {
    return this.#byFirstWord.size === 0;
  }

  /** The longest name that begins at a word. */
  at(sentence: Sentence, index: number): Mention | null {
    const names = this.#byFirstWord.get(bare(sentence.norm(index)));
    const found = names?.find(({ words }) => words.every((word, offset) => bare(sentence.norm(index + offset)) === word));
    if (found === undefined || (found.words.length === 1 && !isNamed(sentence, index))) return null;
    return { from: index, to: index + found.words.length, role: found.role };
  }

  /** Every name in a sentence with the title before it, none within another. */
  *mentionedIn(sentence: Sentence): Iterable<Mention> {
    if (this.isNobody) return;
    for (let index = 0; index < sentence.words.length; index++) {
      const mention = this.at(sentence, index);
      if (mention === null) continue;
      yield { ...mention, from: withTitle(sentence, mention.from) };
      index = mention.to - 1;
    }
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

/** What to write for a name, with a capital where the sentence begins with it. */
export function roleInPlaceOf({ from, role }: Mention, sentence: Sentence): string {
  const written = role ?? 'the responder';
  const isFirst = from === 0 && /^\p{Lu}/u.test(sentence.at(from).text);
  return isFirst ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** Whether a single word that somebody is called by is said of that person. What no dictionary has, such as most handles, always is. */
function isNamed(sentence: Sentence, index: number): boolean {
  const { text, norm } = sentence.at(index);
  if (text.startsWith('@')) return true;
  // "ops@example.org" belongs to somebody, and yet "ops" is everybody there.
  if (isPeopleNoun(norm) || doubtfulNouns.has(norm)) return false;
  return !isDictionaryWord(bare(norm)) || standsAsName(sentence, index);
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
