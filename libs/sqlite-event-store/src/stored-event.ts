import type { Exactness, Metadata, NewEvent, RecordedEvent } from '#event-sourcing';

/** A row of the table `events`, as read with bigints for its integers. */
export interface EventRow {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly schema_version: bigint;
  readonly recorded_at: string;
  readonly occurred_at: string;
  readonly occurred_until: string | null;
  readonly occurred_exactness: Exactness;
  readonly data: string;
  readonly metadata: string;
}

/** What {@link insertInto} binds, in the order of the columns. */
export type EventParameters = [
  position: bigint,
  stream: string,
  revision: bigint,
  id: string,
  type: string,
  schemaVersion: number,
  recordedAt: string,
  occurredAt: string,
  occurredUntil: string | null,
  exactness: Exactness,
  data: string,
  metadata: string,
];

export function insertInto(table: string): string {
  return `INSERT INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
}

/** A stored event whose JSON cannot be read: the file was damaged or written to by something else. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
  constructor(
    readonly position: bigint,
    cause: unknown,
  ) {
    super(`the event at position ${position} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** An event whose data and metadata are already JSON: made once, at the moment of the append. */
export interface EncodedEvent<E extends NewEvent = NewEvent> {
  readonly event: E;
  readonly data: string;
  readonly metadata: string;
}

export function encoded<E extends NewEvent>(event: E): EncodedEvent<E> {
  return { event, data: JSON.stringify(event.event.data), metadata: JSON.stringify(event.metadata) };
}

export function parametersOf(
  { event, data, metadata }: EncodedEvent,
  at: { readonly stream: string; readonly revision: bigint; readonly position: bigint; readonly recordedAt: string },
): EventParameters {
  const { type, occurred } = event.event;
  return [
    at.position,
    at.stream,
    at.revision,
    event.id,
    type,
    event.schemaVersion,
    at.recordedAt,
    occurred.at,
    occurred.until ?? null,
    occurred.exactness,
    data,
    metadata,
  ];
}

/** @throws UnreadableEventError */
export function recordedFrom(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    schemaVersion: Number(row.schema_version),
    event: {
      type: row.type,
      data: parsed(row, row.data) as object,
      occurred: {
        at: row.occurred_at,
        ...(row.occurred_until === null ? {} : { until: row.occurred_until }),
        exactness: row.occurred_exactness,
      },
    },
    metadata: parsed(row, row.metadata) as Metadata,
    stream: row.stream,
    revision: row.revision,
    position: row.position,
    recordedAt: row.recorded_at,
  };
}

function parsed(row: EventRow, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UnreadableEventError(row.position, error);
  }
}
