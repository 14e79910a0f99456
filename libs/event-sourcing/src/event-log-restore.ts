import type { RecordedEvent } from './event.js';

/** What a restore brought in. */
export interface RestoredLog {
  readonly events: number;
  /** The position of the last event; 0n when there was none. */
  readonly head: bigint;
}

/**
 * The ability of a store to take over the whole log of another one: ids, positions, revisions, `recordedAt` and metadata stay as they
 * are. Not every engine can, so it is not a part of {@link EventStore}.
 */
export interface EventLogRestore {
  /**
   * Takes over all of `events`, in the order of their positions, or none of them. Memory stays constant whatever their number.
   * Nothing is visible to readers before all is; then it is as durable as an append.
   * @throws EventLogNotEmptyError when anything has been recorded here, be it while the restore was running.
   * @throws InvalidEventLogError for the first event that cannot have come from a log.
   * Whatever `events` throws is thrown on, and nothing is kept.
   */
  restore(events: AsyncIterable<RecordedEvent>): Promise<RestoredLog>;
}

export class EventLogNotEmptyError extends Error {
  override readonly name = 'EventLogNotEmptyError';
  constructor(readonly head: bigint) {
    super(`a log is restored into an empty store only, and this one has recorded events up to position ${head}`);
  }
}

export class InvalidEventLogError extends Error {
  override readonly name = 'InvalidEventLogError';
  constructor(
    /** Which event of the input, 0 for the first. */
    readonly index: number,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`the event at index ${index} does not fit a log: ${reason}`, options);
  }
}
