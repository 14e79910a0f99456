import type { ReadAllOptions, ReadStreamOptions, RecordedEvent } from '#event-sourcing';
import { EventStoreUnavailableError, UnknownPositionError } from '#event-sourcing';
import { failureOf, messageOf } from './failures.js';
import type { Page, PageRequest, ReadPage } from './pages.js';
import { backoff, Patience, pause } from './patience.js';
import type { Seen } from './seen.js';
import type { Supervisor } from './supervisor.js';

const PAGE = 500;
const LONGEST_BACKOFF_MILLISECONDS = 500;

export interface ReadsOptions {
  readonly readPage: ReadPage;
  readonly attemptMilliseconds: number;
  readonly patienceMilliseconds: number;
  /** @throws when the store is closed. */
  readonly requireOpen: () => void;
}

/**
 * Reads page by page: no call outlives a page, however slow the reader is, and a page that fails is asked for again until patience ends.
 * All its reads throw EventStoreUnavailableError then, and UnknownPositionError for a position that the server does not accept.
 */
export class Reads {
  constructor(
    private readonly supervisor: Supervisor,
    private readonly seen: Seen,
    private readonly options: ReadsOptions,
  ) {}

  ofStream(stream: string, { fromRevision = 0n, maxCount = Infinity }: ReadStreamOptions): AsyncGenerator<RecordedEvent> {
    return this.#ofStream(stream, fromRevision < 0n ? 0n : fromRevision, maxCount, { requireOpen: this.options.requireOpen });
  }

  /** @param head where to end, inclusive. */
  async *ofAll({ from, after = 0n, types, maxCount = Infinity }: ReadAllOptions, head: Promise<bigint>): AsyncGenerator<RecordedEvent> {
    const wanted = types?.filter((type) => !type.startsWith('$'));
    if (wanted?.length === 0 || maxCount <= 0) return;
    const upTo = await head;
    // The server reads from a position, inclusive: what stands there may be known already.
    let position = from ?? after;
    let known = from === undefined;
    for (let left = maxCount; position < upTo || (!known && position === upTo && upTo > 0n);) {
      this.options.requireOpen();
      const limit = Math.min(PAGE, left) + 1;
      const { events, more } = await this.page({ of: 'all', from: position, limit, ...(wanted === undefined ? {} : { types: wanted }) });
      for (const event of events) {
        if (known && event.position <= position) continue;
        if (event.position > upTo || left === 0) return;
        left--;
        yield event;
      }
      if (!more || left === 0) return;
      position = events.at(-1)?.position ?? position;
      known = true;
    }
  }

  /** The last event of the log but for the system's. */
  async last(): Promise<RecordedEvent | undefined> {
    return (await this.page({ of: 'all', from: 'end', limit: 1 })).events[0];
  }

  /** The last event of a stream. */
  async lastOf(stream: string): Promise<RecordedEvent | undefined> {
    return (await this.page({ of: 'stream', stream, from: 'end', limit: 1 })).events[0];
  }

  /** The events of a stream at certain revisions, as far as they are there; also while the store is closing. `patience` is for all of it. */
  async slice(stream: string, from: bigint, count: number, patience?: Patience): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.#ofStream(stream, from, count, { patience })) events.push(event);
    return events;
  }

  async *#ofStream(
    stream: string,
    fromRevision: bigint,
    maxCount: number,
    { requireOpen, patience }: { readonly requireOpen?: () => void; readonly patience?: Patience | undefined },
  ): AsyncGenerator<RecordedEvent> {
    let from = fromRevision;
    for (let left = maxCount; left > 0;) {
      requireOpen?.();
      const { events, more } = await this.page({ of: 'stream', stream, from, limit: Math.min(PAGE, left) }, patience);
      for (const event of events) yield event;
      if (!more) return;
      from = (events.at(-1)?.revision ?? from) + 1n;
      left -= events.length;
    }
  }

  async page(request: PageRequest, patience = new Patience(this.options.patienceMilliseconds)): Promise<Page> {
    for (let failures = 0; ; failures++) {
      const { connection } = this.supervisor;
      try {
        const milliseconds = Math.min(this.options.attemptMilliseconds, patience.left());
        const page = await this.options.readPage(connection, request, milliseconds);
        this.supervisor.heard(connection);
        for (const event of page.events) this.seen.note(event);
        return page;
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'no such stream') return { events: [], more: false };
        if (failure.kind === 'unknown position' && typeof request.from === 'bigint') throw new UnknownPositionError(request.from);
        if (failure.kind !== 'trouble') throw error;
        this.supervisor.requireOpen();
        this.supervisor.failed(connection, error);
        const wait = backoff(failures, LONGEST_BACKOFF_MILLISECONDS);
        if (patience.left() <= wait) throw unavailable(this.options.patienceMilliseconds, error);
        await pause(wait);
      }
    }
  }
}

export function unavailable(milliseconds: number, last: unknown): EventStoreUnavailableError {
  return new EventStoreUnavailableError(`KurrentDB did not answer within ${milliseconds} ms: ${messageOf(last)}`, { cause: last });
}
