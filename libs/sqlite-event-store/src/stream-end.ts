import type Database from 'better-sqlite3';
import type { RecordedEvent } from '#event-sourcing';

/** The last event of a stream. */
export interface StreamEnd {
  readonly revision: bigint;
  readonly recordedAt: string;
}

type StreamEnds = (stream: string) => StreamEnd | undefined;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Looks up where streams end in a table of events. */
export function streamEndsIn(db: Database.Database, table: string): StreamEnds {
  const select = db
    .prepare<[string], [bigint, string]>(`SELECT revision, recorded_at FROM ${table} WHERE stream = ? ORDER BY revision DESC LIMIT 1`)
    .raw()
    .safeIntegers();
  return (stream) => {
    const end = select.get(stream);
    return end === undefined ? undefined : { revision: end[0], recordedAt: end[1] };
  };
}

/** Why an event of another log cannot be the next in its stream; undefined when it can. */
export function misfit({ stream, revision, recordedAt }: RecordedEvent, end: StreamEnd | undefined): string | undefined {
  if (!MOMENT.test(recordedAt) || Number.isNaN(Date.parse(recordedAt))) {
    return `its recordedAt ${recordedAt} is not ISO 8601 in UTC with milliseconds`;
  }
  const expected = end === undefined ? 0n : end.revision + 1n;
  if (revision !== expected) return `its revision in ${stream} is ${revision}, and ${expected} comes next`;
  // Across streams it may go back: several writers, each with a clock of its own, may have recorded them.
  if (end !== undefined && recordedAt < end.recordedAt) {
    return `it was recorded at ${recordedAt}, before the event ahead of it in ${stream} (${end.recordedAt})`;
  }
  return undefined;
}
