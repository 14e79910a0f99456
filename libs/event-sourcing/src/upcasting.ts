import type { DomainEvent, NewEvent, RecordedEvent } from './event.js';
import type { EventStore, ExpectedRevision, ReadStreamOptions } from './event-store.js';
import type { StreamsOf } from './command-handling.js';

/** Lifts the data of one stored schema version to the next. Pure. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * What is known of the stored shapes of one kind of stream: for each event type its chain of upcasters, oldest first.
 * A type with an empty chain is at schema version 1; each upcaster in the chain makes it one higher.
 */
export type Upcasters<Event extends DomainEvent> = Readonly<Record<Event['type'], readonly Upcaster[]>>;

/** A stored event whose type or schema version this program does not know: it was written by a newer one. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
  constructor(readonly recorded: RecordedEvent) {
    super(
      `event ${recorded.id} (${recorded.event.type}, schema version ${recorded.schemaVersion}) at position ${recorded.position} is not known here`,
    );
  }
}

/** The vocabulary of one kind of stream: which stored events it knows, and how older shapes are lifted. */
export class EventVocabulary<Event extends DomainEvent> {
  constructor(private readonly upcasters: Upcasters<Event>) {}

  /** The event types, for filters. */
  get types(): readonly Event['type'][] {
    return Object.keys(this.upcasters);
  }

  schemaVersionOf(type: Event['type']): number {
    return this.upcasters[type].length + 1;
  }

  knows(recorded: RecordedEvent): recorded is RecordedEvent<Event> {
    return Object.hasOwn(this.upcasters, recorded.event.type);
  }

  /**
   * The one function through which every stored event comes into the program, from stream reads and from subscriptions alike.
   * @throws UnknownEventError for a type that is not in the vocabulary, or a schema version that never was or is yet to come.
   */
  lift(recorded: RecordedEvent): RecordedEvent<Event> {
    if (!this.knows(recorded)) throw new UnknownEventError(recorded);
    const chain = this.upcasters[recorded.event.type as Event['type']];
    const missing = chain.length + 1 - recorded.schemaVersion;
    if (missing === 0) return recorded;
    if (missing < 0 || missing > chain.length) throw new UnknownEventError(recorded);
    const data = chain.slice(-missing).reduce((lifted, upcast) => upcast(lifted), recorded.event.data as Readonly<Record<string, unknown>>);
    return { ...recorded, schemaVersion: chain.length + 1, event: { ...recorded.event, data } };
  }
}

/** The streams of one kind in a store, read through their vocabulary. */
export class EventStreams<Event extends DomainEvent> implements StreamsOf<Event> {
  constructor(
    private readonly store: EventStore,
    private readonly vocabulary: EventVocabulary<Event>,
  ) {}

  async *readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent<Event>> {
    for await (const recorded of this.store.readStream(stream, options)) yield this.vocabulary.lift(recorded);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent<Event>[]): Promise<readonly RecordedEvent<Event>[]> {
    const recorded = await this.store.append(stream, expected, events);
    return recorded.map((event) => this.vocabulary.lift(event));
  }

  schemaVersionOf(type: Event['type']): number {
    return this.vocabulary.schemaVersionOf(type);
  }
}
