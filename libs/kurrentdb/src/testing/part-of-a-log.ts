import { randomUUID } from 'node:crypto';
import type {
  EventStore,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  SubscribeOptions,
} from '#event-sourcing';
import { WrongExpectedRevisionError } from '#event-sourcing';

/** Where a part of a log begins, and what its streams' names begin with. */
export interface Part {
  readonly start: bigint;
  readonly prefix: string;
}

/** The part of a log that begins now. */
export async function partFromNow(store: EventStore): Promise<Part> {
  return { start: await store.head(), prefix: `contract${randomUUID().replaceAll('-', '')}-` };
}

/**
 * A part of a log as if it were all of it: a server that exists cannot be emptied for each test. Nobody else may append meanwhile.
 */
export class PartOfALog implements EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly part: Part,
  ) {}

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    try {
      return (await this.store.append(this.part.prefix + stream, expected, events)).map((event) => this.#renamed(event));
    } catch (error) {
      if (error instanceof WrongExpectedRevisionError) throw new WrongExpectedRevisionError(stream, error.expected, error.actual);
      throw error;
    }
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.#allRenamed(this.store.readStream(this.part.prefix + stream, options));
  }

  readAll({ from, after, ...options }: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    const isFrom = from !== undefined && from > this.part.start;
    return this.#allRenamed(this.store.readAll({ ...options, ...(isFrom ? { from } : { after: this.#within(after) }) }));
  }

  async *subscribeToAll({ after, ...options }: SubscribeOptions): AsyncGenerator<readonly RecordedEvent[]> {
    for await (const batch of this.store.subscribeToAll({ ...options, after: this.#within(after) })) {
      yield batch.map((event) => this.#renamed(event));
    }
  }

  async head(): Promise<bigint> {
    const head = await this.store.head();
    return head > this.part.start ? head : 0n;
  }

  close(): Promise<void> {
    return this.store.close();
  }

  #within(position = 0n): bigint {
    return position > this.part.start ? position : this.part.start;
  }

  async *#allRenamed(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent> {
    for await (const event of events) yield this.#renamed(event);
  }

  #renamed(event: RecordedEvent): RecordedEvent {
    return { ...event, stream: event.stream.slice(this.part.prefix.length) };
  }
}
