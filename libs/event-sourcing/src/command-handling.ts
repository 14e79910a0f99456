import type { Decider, DomainCommand } from './decider.js';
import { DomainError } from './domain-error.js';
import type { DomainEvent, Metadata, NewEvent, RecordedEvent } from './event.js';
import { MetadataKey } from './event.js';
import type { ExpectedRevision, ReadStreamOptions } from './event-store.js';
import { AppendTooLargeError, collect, WrongExpectedRevisionError } from './event-store.js';
import { eventIdOf } from './ids.js';
import { KeyedQueue } from './keyed-queue.js';
import { RememberedStreams } from './remembered-streams.js';

/** Who asks, and how a repeated request is told from a new one. */
export interface CommandContext {
  /** The same id again is the same request: nothing new is recorded and the first outcome stands. */
  readonly commandId: string;
  /** A pseudonymous id, never a name. */
  readonly actorId: string;
  /** What the whole chain of commands and events goes back to; the command itself when left out. */
  readonly correlationId?: string;
  /** The event that led to the command, when one did. */
  readonly causationId?: string;
  /** The revision the caller has read; when the stream has moved on, the command is refused as a CONFLICT. */
  readonly expectedRevision?: ExpectedRevision;
  /** The command id and the stream were made up for this command, so there is nothing to read before the first attempt. */
  readonly isUnheardOf?: boolean;
}

/** The stream as it stands after a command. */
export interface Handled<Event extends DomainEvent> {
  readonly stream: string;
  /** The whole stream, the new events included: what a caller's answer is folded from. */
  readonly events: readonly RecordedEvent<Event>[];
  /** How many of them, at the end, this command recorded; 0 when it was already so. */
  readonly recorded: number;
}

/**
 * The events of one kind of stream, lifted to the shapes that `Event` names. `append` takes what a decision gave.
 * `EventStreams` makes one from an EventStore and that kind's upcasters.
 */
export interface StreamsOf<Event extends DomainEvent> {
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent<Event>>;
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent<Event>[]): Promise<readonly RecordedEvent<Event>[]>;
  schemaVersionOf(type: Event['type']): number;
}

const ATTEMPTS = 8;
const LONGEST_WAIT_MS = 10_000;
/** About five megabytes of events as they usually are. */
const REMEMBERED_EVENTS = 5_000;

export interface CommandHandlingOptions {
  /** How many events of the streams that were used last are kept in memory, all together; 5,000 when left out: fewer where events are large. */
  readonly rememberedEvents?: number;
  /** How long a command may wait for those before it, then it is refused rather than left without an answer; 10,000 when left out. */
  readonly longestWaitMs?: number;
}

/**
 * Carries commands to the streams of one decider: reads the stream, decides, appends at the revision that was read. Commands for one
 * stream wait for each other within a process; when another process was faster, the decision is taken again on the newer state
 * (not where the caller named an expected revision).
 */
export class CommandHandling<State, Command extends DomainCommand, Event extends DomainEvent> {
  readonly #queue = new KeyedQueue();
  readonly #remembered: RememberedStreams<Event>;
  readonly #longestWaitMs: number;

  constructor(
    private readonly decider: Decider<State, Command, Event>,
    private readonly streams: StreamsOf<Event>,
    { rememberedEvents = REMEMBERED_EVENTS, longestWaitMs = LONGEST_WAIT_MS }: CommandHandlingOptions = {},
  ) {
    this.#remembered = new RememberedStreams(rememberedEvents);
    this.#longestWaitMs = longestWaitMs;
  }

  /**
   * @throws DomainError when the decision refuses, or with CONFLICT when `context.expectedRevision` is stale or too many others change the
   * stream at the same time.
   */
  handle(stream: string, command: Command, context: CommandContext): Promise<Handled<Event>> {
    const askedAt = performance.now();
    return this.#queue.run(stream, async () => {
      if (performance.now() - askedAt > this.#longestWaitMs) throw contention();
      const handled = await this.#handle(stream, command, context);
      this.#remembered.remember(stream, handled.events);
      return handled;
    });
  }

  async #handle(stream: string, command: Command, context: CommandContext): Promise<Handled<Event>> {
    for (let attempt = 1; ; attempt++) {
      // Read even where the caller believes the stream to be new: only so is a repeated request told from the first.
      const before = context.isUnheardOf && attempt === 1 ? [] : await this.#read(stream);
      try {
        return await this.#decideAndAppend(stream, before, command, context);
      } catch (error) {
        if (error instanceof AppendTooLargeError) throw new DomainError('INVALID', 'This is too much to be recorded at once.');
        if (!(error instanceof WrongExpectedRevisionError)) throw error;
        // Only a log that was put in the place of another one is behind what was read of it.
        if (error.actual === 'no-stream' || error.actual < BigInt(before.length) - 1n) this.#remembered.forget(stream);
        if (attempt === ATTEMPTS) throw contention();
      }
    }
  }

  async #read(stream: string): Promise<readonly RecordedEvent<Event>[]> {
    const known = this.#remembered.beginningOf(stream);
    const rest = await collect(this.streams.readStream(stream, { fromRevision: BigInt(known.length) }));
    if (rest.length === 0) return known;
    const events = [...known, ...rest];
    this.#remembered.remember(stream, events);
    return events;
  }

  async #decideAndAppend(
    stream: string,
    before: readonly RecordedEvent<Event>[],
    command: Command,
    context: CommandContext,
  ): Promise<Handled<Event>> {
    if (before.some((recorded) => recorded.metadata[MetadataKey.commandId] === context.commandId)) {
      return { stream, events: before, recorded: 0 };
    }
    const revision: ExpectedRevision = before.at(-1)?.revision ?? 'no-stream';
    if (context.expectedRevision !== undefined && context.expectedRevision !== revision) {
      throw staleExpectation(context.expectedRevision, revision);
    }
    const state = before.reduce((folded, recorded) => this.decider.evolve(folded, recorded.event, recorded.id), this.decider.initialState);
    const decided = this.decider.decide(command, state);
    if (decided.length === 0) return { stream, events: before, recorded: 0 };
    const metadata = metadataOf(context);
    const appended = await this.streams.append(
      stream,
      revision,
      decided.map((event, index) => ({
        id: eventIdOf(context.commandId, index),
        schemaVersion: this.streams.schemaVersionOf(event.type),
        event,
        metadata,
      })),
    );
    return { stream, events: [...before, ...appended], recorded: appended.length };
  }
}

function contention(): DomainError {
  return new DomainError('CONFLICT', 'Others change this faster than the command can be recorded. Try again.');
}

function staleExpectation(expected: ExpectedRevision, actual: ExpectedRevision): DomainError {
  const message =
    expected === 'no-stream' || actual === 'no-stream'
      ? `This ${actual === 'no-stream' ? 'does not exist yet' : 'exists already'}.`
      : `This is at version ${actual}, not ${expected}. Read it again.`;
  return new DomainError('CONFLICT', message, 'expectedVersion');
}

function metadataOf(context: CommandContext): Metadata {
  return {
    [MetadataKey.actorId]: context.actorId,
    [MetadataKey.commandId]: context.commandId,
    [MetadataKey.correlationId]: context.correlationId ?? context.commandId,
    ...(context.causationId === undefined ? {} : { [MetadataKey.causationId]: context.causationId }),
  };
}
