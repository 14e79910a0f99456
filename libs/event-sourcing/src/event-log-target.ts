import type { RecordedEvent } from './event.js';

/**
 * The ability of a store to take over events that another log recorded, some at a time, so that a copy can go on where it broke off.
 * Ids, streams, revisions, `recordedAt` and metadata stay as they are. Positions stay where the engine can keep them (the embedded one);
 * else they are the engine's own, in the same order.
 */
export interface EventLogTarget {
  /**
   * Takes over the next events of the other log, durably, in their order. They may be of any streams; each is the next one in its stream.
   * Nobody else may append meanwhile.
   * @returns the events as they are recorded here.
   * @throws InvalidEventLogError for the first event that does not follow from what is here; what came before it may have been taken over.
   */
  takeOver(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]>;
}
