import type { EventStore, ExpectedRevision, NewEvent, ReadStreamOptions, RecordedEvent } from '#event-sourcing';

/** Streams in memory, for decisions about a few incidents at a time. `forget` keeps it small. */
export class StoryStore implements EventStore {
  readonly #streams = new Map<string, RecordedEvent[]>();

  append(stream: string, _: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    const recorded = this.#streams.get(stream) ?? [];
    const appended = events.map((event, index) => ({
      ...event,
      stream,
      revision: BigInt(recorded.length + index),
      position: 0n,
      recordedAt: event.event.occurred.at,
    }));
    this.#streams.set(stream, [...recorded, ...appended]);
    return Promise.resolve(appended);
  }

  async *readStream(stream: string, { fromRevision = 0n }: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    yield* await Promise.resolve((this.#streams.get(stream) ?? []).slice(Number(fromRevision)));
  }

  forget(stream: string): void {
    this.#streams.delete(stream);
  }

  readAll(): AsyncIterable<RecordedEvent> {
    throw new Error('nobody reads all of these');
  }

  subscribeToAll(): AsyncIterable<readonly RecordedEvent[]> {
    throw new Error('nobody subscribes to these');
  }

  head(): Promise<bigint> {
    return Promise.resolve(0n);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
