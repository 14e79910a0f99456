import type { RecordedEvent } from '#event-sourcing';
import { chainHash } from './hash-chain.js';
import type { ExportedEvent } from './event-line.js';
import type { LastRevisions } from './last-revisions.js';
import type { RecentLines } from './recent-lines.js';

/** Where a chain breaks, and why as far as that can be told. */
export interface ChainBreak {
  /** Counted from 1. */
  readonly line: number;
  /** The event of that line, where it is one. */
  readonly event?: { readonly id: string; readonly stream: string; readonly revision: bigint };
  /** Sentences for a person. */
  readonly reason: string;
}

export interface HashedLine {
  readonly line: number;
  readonly event: RecordedEvent;
  readonly hash: string;
}

/** What is known of the lines before the one at which the chain breaks. */
export interface Before {
  /** The chain up to and with the line before. */
  readonly chain: string;
  /** The chain that the line at fault should give. */
  readonly computed: string;
  readonly recent: RecentLines;
  readonly revisions: LastRevisions;
  /** Whether no line comes before it. */
  readonly isFirst: boolean;
}

/** How many of the lines behind a break are looked at to tell what was done. */
const LOOKED_AT = 5_000;

/**
 * Tells what was done at the first line whose hash does not fit. The hashes of the lines around it say which of them once stood behind
 * which; where they leave it open, the revisions within streams do.
 */
export async function breakAt(
  at: HashedLine,
  before: Before,
  behind: AsyncIterable<ExportedEvent & { readonly line: number }>,
): Promise<ChainBreak> {
  const intruder = before.recent.find(({ before: chain }) => chainHash(chain, at.event) === at.hash);
  if (intruder !== undefined) return intrusion(intruder.line, intruder.event, at);

  const seen = new Behind(at, before);
  let looked = 0;
  for await (const next of behind) {
    if (next.hash !== undefined) seen.note({ line: next.line, event: next.event, hash: next.hash });
    if (++looked === LOOKED_AT) break;
  }
  return { ...placeOf(at), reason: seen.reason() };
}

function intrusion(line: number, event: RecordedEvent, at: HashedLine): ChainBreak {
  if (event.id === at.event.id) {
    return { ...placeOf(at), reason: `The line is there twice: line ${line} is the same event.` };
  }
  const last = at.line - 1;
  const what = line === last ? 'The line was' : `Lines ${line} to ${last} were`;
  return { ...placeOf({ line, event }), reason: `${what} inserted or altered: line ${at.line} follows from what stands before.` };
}

function placeOf({ line, event }: { readonly line: number; readonly event: RecordedEvent }): Omit<ChainBreak, 'reason'> {
  return { line, event: { id: event.id, stream: event.stream, revision: event.revision } };
}

/** What the lines behind a break tell of it. */
class Behind {
  /** The line that belongs where the chain breaks. */
  #successor: HashedLine | undefined;
  /** A line behind the successor that belongs behind the line at fault. */
  #goesOn = false;
  #onlyHashAltered = false;
  /** Whether the line right behind follows from the hash that the line at fault says. */
  #nextFollows: boolean | undefined;
  #missing: string | undefined;

  constructor(
    private readonly at: HashedLine,
    private readonly before: Before,
  ) {
    this.#noteRevision(at.event);
  }

  note(next: HashedLine): void {
    const { at, before } = this;
    const followsFrom = (chain: string): boolean => chainHash(chain, next.event) === next.hash;
    const isNext = this.#nextFollows === undefined;
    if (isNext) this.#onlyHashAltered = followsFrom(before.computed);
    const followsFromAt = followsFrom(at.hash);
    this.#nextFollows ??= followsFromAt;
    if (!isNext && followsFromAt) this.#goesOn = true;
    if (this.#successor === undefined && followsFrom(before.chain)) {
      this.#successor = next;
      if (chainHash(next.hash, at.event) === at.hash) this.#goesOn = true;
    }
    this.#noteRevision(next.event);
  }

  reason(): string {
    if (this.#onlyHashAltered) return 'The hash of the line was altered: its event is what it was, and the next line follows from it.';
    if (this.#successor !== undefined) {
      const { line } = this.#successor;
      if (this.#goesOn) return `Lines were reordered: what belongs here is line ${line}.`;
      return `${line - this.at.line === 1 ? 'The line was' : `Lines ${this.at.line} to ${line - 1} were`} inserted: what belongs here is line ${line}.`;
    }
    return `${this.#alteredOrMissing()}${this.before.isFirst ? ' For an export that begins in the middle of a log, say the hash before it.' : ''}`;
  }

  #alteredOrMissing(): string {
    if (this.#nextFollows === false) return 'The line was altered, and what stands behind it too: the next line follows from neither.';
    const missing = this.#missing === undefined ? '' : `: ${this.#missing}`;
    if (this.#nothingBetween()) {
      return missing === '' ? 'The content of the line was altered.' : `The line was altered, or lines before it are missing${missing}.`;
    }
    return missing === ''
      ? 'The content of the line was altered, or lines before it are missing.'
      : `Lines before it are missing${missing}.`;
  }

  /** Whether the line has the very next position: then nothing stood between it and the line before, unless positions were altered too. */
  #nothingBetween(): boolean {
    const last = this.before.recent.newest?.event.position ?? 0n;
    return this.at.event.position === last + 1n;
  }

  #noteRevision(event: RecordedEvent): void {
    const expected = this.before.revisions.expectedFor(event);
    if (expected !== undefined && event.revision > expected) {
      this.#missing ??= `revision ${expected} of ${event.stream} is not there, and ${event.revision} is`;
    }
    this.before.revisions.note(event);
  }
}
