import type { Match, Reading } from '../../rules/rule.js';
import { Found } from './found.js';
import type { Part } from './found.js';

/** A way to say it, as words in lower case with one space between, and what can be said instead. */
export interface Phrase {
  readonly like: string;
  readonly words: RegExp;
  readonly instead: (found: Found) => string | null;
}

/** The words of a finding as a phrase takes them apart: a line of text, and where in it each of them begins. */
export class Line {
  readonly #text: string;
  readonly #offsets: readonly number[];

  constructor(
    private readonly reading: Reading,
    private readonly match: Pick<Match, 'from' | 'to'>,
  ) {
    const offsets: number[] = [];
    let text = '';
    for (let at = match.from; at < match.to; at++) {
      if (at > match.from) text += ' ';
      offsets.push(text.length);
      text += reading.sentence.norm(at);
    }
    this.#text = text;
    this.#offsets = offsets;
  }

  /** What a phrase makes of it; null where its words are others. */
  rephrased({ words, instead }: Phrase): string | null {
    const match = words.exec(this.#text);
    if (match === null) return null;
    const parts = new Map<string, Part>();
    for (const [name, [start, end] = [0, 0]] of Object.entries<readonly [number, number] | undefined>(match.indices?.groups ?? {})) {
      const part = this.#wordsBetween(start, end);
      if (part !== null) parts.set(name, part);
    }
    return instead(new Found(this.reading, this.match, parts));
  }

  #wordsBetween(start: number, end: number): Part | null {
    const text = this.#text.slice(start, end);
    const first = start + text.length - text.trimStart().length;
    const last = start + text.trimEnd().length;
    if (last <= first) return null;
    const from = this.#offsets.findIndex((offset) => offset >= first);
    const next = this.#offsets.findIndex((offset) => offset >= last);
    return from < 0 ? null : { from: this.match.from + from, to: next < 0 ? this.match.to : this.match.from + next };
  }
}
