import type { Exactness, Metadata, NewEvent, RecordedEvent } from '#event-sourcing';

/** The columns of an event, in the order of {@link EventRow}. */
export const COLUMNS =
  'position, stream, revision, id, type, schema_version, recorded_at, occurred_at, occurred_until, occurred_exactness, data, metadata';

/** An event as it is bound and read; raw rows with bigints for integers take half the time of objects. */
export type EventRow = [
  position: bigint,
  stream: string,
  revision: bigint,
  id: string,
  type: string,
  schemaVersion: bigint,
  recordedAt: string,
  occurredAt: string,
  occurredUntil: string | null,
  exactness: Exactness,
  data: string,
  metadata: string,
];

export function insertInto(table: string): string {
  return `INSERT INTO ${table} (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
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

/** @throws RangeError when the schema version is not a whole number. */
export function rowOf(
  { event, data, metadata }: EncodedEvent,
  at: { readonly stream: string; readonly revision: bigint; readonly position: bigint; readonly recordedAt: string },
): EventRow {
  const { type, occurred } = event.event;
  return [
    at.position,
    at.stream,
    at.revision,
    event.id,
    type,
    BigInt(event.schemaVersion),
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
  const [position, stream, revision, id, type, schemaVersion, recordedAt, at, until, exactness, data, metadata] = row;
  return {
    id,
    schemaVersion: Number(schemaVersion),
    event: { type, data: parsed(position, data), occurred: until === null ? { at, exactness } : { at, until, exactness } },
    metadata: parsed(position, metadata) as Metadata,
    stream,
    revision,
    position,
    recordedAt,
  };
}

function parsed(position: bigint, json: string): object {
  try {
    return JSON.parse(json) as object;
  } catch (error) {
    throw new UnreadableEventError(position, error);
  }
}
