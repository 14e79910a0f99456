import type {
  Clock,
  EventLogTarget,
  EventStore,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  SubscribeOptions,
} from '#event-sourcing';
import { Appends } from './appends.js';
import { connectionString } from './connection-string.js';
import { followed } from './following.js';
import { readPageByClient, readPageDirectly } from './pages.js';
import { Reads } from './reads.js';
import { Seen } from './seen.js';
import { Supervisor } from './supervisor.js';
import { takenOver } from './taking-over.js';

export interface KurrentDbEventStoreOptions {
  /** A connection string (`kurrentdb://…`, `kurrentdb+discover://…`, or the same with `esdb`). It may hold a password. */
  readonly url: string;
  readonly clock: Clock;
  /** How long one attempt of an append or a read waits before the next is made, in milliseconds; 3000 when left out. */
  readonly appendTimeoutMs?: number;
  /** How long a call goes on trying before it fails, in milliseconds; 10,000 when left out. */
  readonly patienceMs?: number;
  /** How events are read: past the client's own read path (`direct`, the default), which takes 44 ms for each read, or by it (`client`). */
  readonly reads?: 'direct' | 'client';
  /** Is told, in one line, when a connection or a subscription has to be made again. */
  readonly onTrouble?: (message: string) => void;
}

/**
 * Opens the log in a KurrentDB. The server need not be there yet: calls wait for it as long as they wait for anything, and subscriptions
 * without end.
 * @throws InvalidConnectionStringError
 */
export function openKurrentDbEventStore(options: KurrentDbEventStoreOptions): KurrentDbEventStore {
  return new KurrentDbEventStore(options);
}

/** The event store in a KurrentDB (or EventStoreDB) that is Debrief's own. Made by {@link openKurrentDbEventStore}. */
export class KurrentDbEventStore implements EventStore, EventLogTarget {
  readonly #supervisor: Supervisor;
  readonly #seen: Seen;
  readonly #reads: Reads;
  readonly #appends: Appends;
  readonly #following: Parameters<typeof followed>[2];
  readonly #underWay = new Set<Promise<unknown>>();
  /** The ends that reads of everything are looking for. */
  readonly #ends = new Set<Promise<unknown>>();
  readonly #closing = new AbortController();
  #closed: Promise<void> | undefined;

  constructor({ url, clock, appendTimeoutMs = 3000, patienceMs = 10_000, reads = 'direct', onTrouble }: KurrentDbEventStoreOptions) {
    const told = onTrouble ?? ((): void => undefined);
    const requireOpen = (): void => {
      this.#requireOpen();
    };
    this.#seen = new Seen(clock);
    this.#supervisor = new Supervisor(connectionString(url), { attemptMilliseconds: appendTimeoutMs, onTrouble: told });
    this.#reads = new Reads(this.#supervisor, this.#seen, {
      readPage: reads === 'client' ? readPageByClient : readPageDirectly,
      attemptMilliseconds: appendTimeoutMs,
      patienceMilliseconds: patienceMs,
      requireOpen,
    });
    this.#appends = new Appends(this.#supervisor, this.#reads, this.#seen, {
      attemptMilliseconds: appendTimeoutMs,
      patienceMilliseconds: patienceMs,
    });
    this.#following = { attemptMilliseconds: appendTimeoutMs, onTrouble: told, closing: this.#closing.signal, requireOpen };
  }

  /**
   * One round trip for one event. Several events, and a repeat, take a second one: the server says the position of the last event only.
   * @throws RangeError where KurrentDB could not hold an event: an id that is not a UUID in lower case, a type that begins with `$`.
   * Otherwise see {@link EventStore.append}.
   */
  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    this.#requireOpen();
    return this.#tracked(this.#appends.append(stream, expected, events, this.#ends));
  }

  readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    this.#requireOpen();
    return this.#reads.ofStream(stream, options);
  }

  readAll(options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    const head = this.head();
    // An append that is asked for later may overtake it on the way to the server, and would be read.
    const found = head.then(
      () => undefined,
      () => undefined,
    );
    this.#ends.add(found);
    void found.then(() => this.#ends.delete(found));
    return this.#reads.ofAll(options, head);
  }

  /** Goes on through any outage; fails only when the store is closed, or with what would not be answered otherwise another time. */
  subscribeToAll(options: SubscribeOptions): AsyncGenerator<readonly RecordedEvent[]> {
    return followed(this.#supervisor, this.#seen, this.#following, options);
  }

  async head(): Promise<bigint> {
    this.#requireOpen();
    return (await this.#tracked(this.#reads.last()))?.position ?? 0n;
  }

  /** Taking over the same events again is harmless. Positions are the server's. Otherwise see {@link EventLogTarget.takeOver}. */
  async takeOver(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    this.#requireOpen();
    return this.#tracked(takenOver(this.#appends, this.#reads, events));
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#underWay);
    await this.#supervisor.close();
  }

  #requireOpen(): void {
    if (this.#closing.signal.aborted) throw new Error('the event store is closed');
  }

  async #tracked<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay.add(work);
    try {
      return await work;
    } finally {
      this.#underWay.delete(work);
    }
  }
}
