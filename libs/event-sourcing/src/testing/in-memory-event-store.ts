import type { Clock } from '../clock.js';
import type { NewEvent, RecordedEvent } from '../event.js';
import type { EventStore, ExpectedRevision, ReadAllOptions, ReadStreamOptions, SubscribeOptions } from '../event-store.js';
import { AppendTooLargeError, MAX_APPEND_BYTES, revisionAfter, WrongExpectedRevisionError } from '../event-store.js';

/** An event store that forgets everything with the test that made it. It passes the contract suite, but for surviving a restart. */
export class InMemoryEventStore implements EventStore {
  /** The event at index i has position i + 1. */
  readonly #log: RecordedEvent[] = [];
  readonly #streams = new Map<string, RecordedEvent[]>();
  readonly #sleepers = new Set<() => void>();
  #closed = false;

  constructor(private readonly clock: Clock) {}

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    this.#requireOpen();
    // Callers must not come to rely on an answer within the same turn.
    await Promise.resolve();
    const bytes = Buffer.byteLength(JSON.stringify(events));
    if (bytes > MAX_APPEND_BYTES) throw new AppendTooLargeError(stream, bytes);
    const before = this.#streams.get(stream) ?? [];
    const actual = before.at(-1)?.revision ?? 'no-stream';
    const revision = revisionAfter(expected);
    if (actual !== expected) {
      const standing = before.slice(Number(revision), Number(revision) + events.length);
      if (standing.length === events.length && standing.every(({ id }, index) => id === events[index]?.id)) return standing;
      throw new WrongExpectedRevisionError(stream, expected, actual);
    }
    if (events.length === 0) return [];
    const lastRecordedAt = this.#log.at(-1)?.recordedAt ?? '';
    const now = this.clock();
    const recorded = events.map((event, index): RecordedEvent => ({
      ...copyOf(event),
      stream,
      revision: revision + BigInt(index),
      position: BigInt(this.#log.length + index + 1),
      recordedAt: now > lastRecordedAt ? now : lastRecordedAt,
    }));
    this.#log.push(...recorded);
    this.#streams.set(stream, [...before, ...recorded]);
    this.#wakeAll();
    return recorded;
  }

  async *readStream(stream: string, { fromRevision = 0n, maxCount = Infinity }: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    await Promise.resolve();
    this.#requireOpen();
    const from = Number(fromRevision);
    yield* (this.#streams.get(stream) ?? []).slice(from, from + maxCount);
  }

  readAll({
    from = 0n,
    after = from === 0n ? 0n : from - 1n,
    types,
    maxCount = Infinity,
  }: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    this.#requireOpen();
    const wanted = this.#log.slice(Number(after)).filter(({ event }) => types?.includes(event.type) ?? true);
    return inTurns(wanted.slice(0, maxCount));
  }

  async *subscribeToAll({ after = 0n, signal, batchSize = 100 }: SubscribeOptions): AsyncGenerator<readonly RecordedEvent[]> {
    let position = Number(after);
    while (!signal.aborted) {
      this.#requireOpen();
      const batch = this.#log.slice(position, position + batchSize);
      position += batch.length;
      if (batch.length > 0) yield batch;
      else await this.#arrival(signal);
    }
  }

  head(): Promise<bigint> {
    return Promise.resolve(BigInt(this.#log.length));
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#wakeAll();
    return Promise.resolve();
  }

  #requireOpen(): void {
    if (this.#closed) throw new Error('the event store is closed');
  }

  #arrival(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const awake = (): void => {
        signal.removeEventListener('abort', awake);
        this.#sleepers.delete(awake);
        resolve();
      };
      signal.addEventListener('abort', awake);
      this.#sleepers.add(awake);
    });
  }

  #wakeAll(): void {
    for (const awake of [...this.#sleepers]) awake();
  }
}

async function* inTurns(events: readonly RecordedEvent[]): AsyncGenerator<RecordedEvent> {
  await Promise.resolve();
  yield* events;
}

/** By way of JSON, as every engine does it: nobody shares an object with the log. */
function copyOf(event: NewEvent): NewEvent {
  return JSON.parse(JSON.stringify(event)) as NewEvent;
}
