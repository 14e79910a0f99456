/** A token, as far as parts of speech depend on it. */
export interface Part {
  /** The part of speech that it has most often, as the model numbers them: from 1 on. */
  readonly tag: number;
  /** What patterns take it for whatever its part of speech is; 0 for most. */
  readonly hint: number;
  /** Whether it can have a part of speech. */
  readonly canBe: (tag: number) => boolean;
}

/** A pattern that was met up to here. */
interface State {
  /** By what is met next: a part of speech or a hint; 0 where no pattern has that. */
  readonly next: Int16Array;
  /** Whether no longer pattern is to be looked for. */
  readonly isLast: boolean;
  /** The state that says what the words so far mean; 0 where they mean nothing. */
  readonly found: number;
  /** The part of speech of one of them: where it can have it or, below 0, in any case; 0 for that which it had. */
  readonly tag: number;
  /** Which of them. */
  readonly offset: number;
}

/** As the model has it: by state and by what is met the next state; by last state the part of speech, and what of the words are not meant. */
type Machine = readonly [
  version: number,
  states: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  tags: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, behind: number]>>,
];

const ROOT = 0;
/** Hints are numbered behind the parts of speech. */
const BEFORE_HINTS = 18;
const MOST = 64;
/** As the model writes hints, and the state that an unfinished pattern falls back to. */
const HINTS = 1_080_000;
const OTHERWISE = '2070003';

/** What a hint is called here; 0 for none. */
export function hintOf(written: number): number {
  return written <= HINTS ? 0 : written - HINTS + BEFORE_HINTS;
}

/** What a pattern says of one of the words that it was met in. */
interface Match {
  readonly at: number;
  readonly tag: number;
  /** The last word of the pattern. */
  readonly end: number;
}

/** Mends parts of speech by those around them: from left to right, the longest pattern that begins at a token counts, and none overlap. */
export class Automaton {
  readonly #states: readonly State[];
  readonly #root: State;

  constructor(json: string) {
    const [, last, next, tags, marks] = JSON.parse(json) as Machine;
    const stateOf = (state: number): State => ({
      next: nextOf(next[state] ?? {}),
      isLast: state in tags,
      found: state in tags ? state : (next[state]?.[OTHERWISE] ?? ROOT),
      tag: Number(tags[state] ?? 0),
      offset: marks[state]?.[0] ?? 0,
    });
    this.#states = Array.from({ length: last + 1 }, (_, state) => stateOf(state));
    this.#root = this.#states[ROOT] ?? stateOf(ROOT);
  }

  /** Changes the tags of the parts where a pattern says so. */
  retag(parts: readonly Part[], tags: number[]): void {
    for (let start = 0; start < parts.length; start++) {
      const match = this.#longestAt(start, parts, tags);
      if (match === null) continue;
      const { at, tag, end } = match;
      if (tag < 0) tags[at] = -tag;
      else if (tag > 0 && parts[at]?.canBe(tag) === true) tags[at] = tag;
      start = end;
    }
  }

  #longestAt(start: number, parts: readonly Part[], tags: readonly number[]): Match | null {
    let state = this.#root;
    let found = ROOT;
    let end = start;
    for (let at = start; at < parts.length && !state.isLast; at++) {
      const hint = parts[at]?.hint ?? 0;
      state = this.#states[state.next[hint === 0 ? (tags[at] ?? 0) : hint] ?? ROOT] ?? this.#root;
      if (state === this.#root) break;
      if (state.found === ROOT) continue;
      found = state.found;
      end = at;
    }
    const meant = this.#states[found];
    return found === ROOT || meant === undefined ? null : { at: start + meant.offset, tag: meant.tag, end };
  }
}

function nextOf(written: Readonly<Record<string, number>>): Int16Array {
  const next = new Int16Array(MOST);
  for (const [met, state] of Object.entries(written)) {
    const symbol = Number(met);
    if (symbol < HINTS || met !== OTHERWISE) next[symbol < HINTS ? symbol : hintOf(symbol)] = state;
  }
  return next;
}
