import type { DomainEvent, NewEvent, RecordedEvent } from './event.js';

/** What the appender believes about the stream: that it does not exist yet, or the revision of its last event. */
export type ExpectedRevision = 'no-stream' | bigint;

/** The revision of the next event of a stream that is where `expected` says. */
export function revisionAfter(expected: ExpectedRevision): bigint {
  return expected === 'no-stream' ? 0n : expected + 1n;
}

export interface ReadStreamOptions {
  /** The first revision to give; 0 when left out. */
  readonly fromRevision?: bigint;
  /** At most this many events; all when left out. */
  readonly maxCount?: number;
}

/** Positions are opaque: only ones that the same log has given (and 0n, before everything) may be handed to it, and none is computed. */
export interface ReadAllOptions {
  /** Only events whose position is greater; everything when left out. */
  readonly after?: bigint;
  /** Instead of `after`: only events whose position is at least this. */
  readonly from?: bigint;
  /** Only events of these types; every type when left out. */
  readonly types?: readonly string[];
  readonly maxCount?: number;
}

export interface SubscribeOptions {
  /** Only events whose position is greater; everything when left out. */
  readonly after?: bigint;
  /** Ends the subscription: its iterator returns. */
  readonly signal: AbortSignal;
  /** How many events a batch holds at most; the adapter's choice when left out. */
  readonly batchSize?: number;
}

/**
 * The log: streams of events, and one order over all of them. Every adapter passes the contract suite in
 * `testing/event-store.contract.ts`; that suite is the definition of what is said here.
 */
export interface EventStore {
  /**
   * Appends all of `events` or none, durably: when the promise resolves they survive a power cut.
   * Appending events whose ids already stand in the stream right behind `expected` changes nothing and gives the first answer again.
   * @returns the events as recorded, in their order.
   * @throws WrongExpectedRevisionError when the stream is not where `expected` says.
   * @throws AppendTooLargeError when the events are together over {@link MAX_APPEND_BYTES}.
   * @throws EventStoreUnavailableError when the log cannot be reached in time; it is unknown whether the events were recorded.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]>;

  /** The events of a stream in the order of their revisions; nothing for a stream that does not exist. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  /** The events of all streams in the order of their positions, up to the head at the moment of the call. */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;

  /**
   * Everything recorded behind `after`, first what is there and then what comes, nothing twice and nothing left out, in order,
   * in batches that are never empty. Ends only by `signal` (returns) or by a failure (throws; subscribe again behind the last seen).
   */
  subscribeToAll(options: SubscribeOptions): AsyncIterable<readonly RecordedEvent[]>;

  /** The position of the last recorded event; 0n when there is none. */
  head(): Promise<bigint>;

  /** Waits for what is under way, then lets go of everything the store holds open. */
  close(): Promise<void>;
}

/** What one append may hold, as JSON: the smallest limit among the engines (KurrentDB 23.10's 1 MiB, less its own overhead). */
export const MAX_APPEND_BYTES = 1_000_000;

/**
 * The log did not answer, or not in time. What was asked for may have been done or may yet be: asking for the same append again (with the
 * same ids) is harmless.
 */
export class EventStoreUnavailableError extends Error {
  override readonly name = 'EventStoreUnavailableError';
}

/** A position that this log has not given: it comes from another log, or was made up. */
export class UnknownPositionError extends Error {
  override readonly name = 'UnknownPositionError';
  constructor(readonly position: bigint) {
    super(`${position} is not a position of this log`);
  }
}

export class WrongExpectedRevisionError extends Error {
  override readonly name = 'WrongExpectedRevisionError';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`stream ${stream} was expected at ${String(expected)} and is at ${String(actual)}`);
  }
}

export class AppendTooLargeError extends Error {
  override readonly name = 'AppendTooLargeError';
  constructor(
    readonly stream: string,
    readonly bytes: number,
  ) {
    super(`an append of ${bytes} bytes to ${stream} is over the limit of ${MAX_APPEND_BYTES}`);
  }
}

/** Collects a stream's events; for streams that are known to be short. */
export async function collect<E extends DomainEvent>(events: AsyncIterable<RecordedEvent<E>>): Promise<RecordedEvent<E>[]> {
  const collected: RecordedEvent<E>[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}
