import type { LogRecord } from './recorded-event.js';

/** A place in the log of all streams. An event's two numbers are the same; a checkpoint's need not be. */
export interface AllPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export const beforeEverything: AllPosition = { commit: -1n, prepare: -1n };

export function positionOf(record: LogRecord): AllPosition {
  return { commit: record.position, prepare: record.position };
}

/** Negative, zero or positive, as `one` is before, at or behind `other`. */
export function comparePositions(one: AllPosition, other: AllPosition): number {
  if (one.commit !== other.commit) return one.commit < other.commit ? -1 : 1;
  if (one.prepare !== other.prepare) return one.prepare < other.prepare ? -1 : 1;
  return 0;
}
