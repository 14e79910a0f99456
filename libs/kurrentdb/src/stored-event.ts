import type { JSONEventData } from '@kurrent/kurrentdb-client';
import type { Exactness, Metadata, NewEvent, RecordedEvent } from '#event-sourcing';
import { AppendTooLargeError, MAX_APPEND_BYTES } from '#event-sourcing';

/** What KurrentDB holds beside an event's own metadata, in the same flat map of strings. */
const OURS = 'debrief.';
/** An event's own key that begins like ours is kept under this prefix instead: `debrief.x` as `debrief.own.x`. */
const OWN = 'debrief.own.';

const Key = {
  schemaVersion: `${OURS}schemaVersion`,
  occurredAt: `${OURS}occurredAt`,
  occurredUntil: `${OURS}occurredUntil`,
  occurredExactness: `${OURS}occurredExactness`,
  recordedAt: `${OURS}recordedAt`,
} as const;

type EventData = JSONEventData;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An event that stands in KurrentDB and cannot be read as one of ours: something else writes to the same database. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
  constructor(
    readonly stream: string,
    readonly revision: bigint,
    reason: string,
  ) {
    super(`event ${revision} of ${stream} cannot be read: ${reason}; Debrief needs a KurrentDB of its own`);
  }
}

/** An event that is ready to be sent: checked, and copied, so that nobody can change it under way. */
export interface EncodedEvent {
  readonly event: NewEvent;
  /** The characters of its data as JSON. */
  readonly json: string;
}

/** @throws RangeError when KurrentDB could not hold the event as it is. */
export function encoded({ id, schemaVersion, event, metadata }: NewEvent): EncodedEvent {
  const { type, data, occurred } = event;
  // One bad id would fail every append that is under way on the same connection.
  if (!UUID.test(id)) throw new RangeError(`the event id ${id} is not a UUID in lower case`);
  if (type === '' || type.startsWith('$')) throw new RangeError(`an event type may not be empty nor begin with $, as "${type}" does`);
  if (!Number.isSafeInteger(schemaVersion)) throw new RangeError(`the schema version ${schemaVersion} is not a whole number`);
  const json = JSON.stringify(data);
  const copy = JSON.parse(json) as object;
  return { event: { id, schemaVersion, event: { type, data: copy, occurred: { ...occurred } }, metadata: { ...metadata } }, json };
}

/** @throws AppendTooLargeError before anything is sent (B14: batches of one append are one transaction, with the limit of one). */
export function encodedWithinLimit(stream: string, events: readonly NewEvent[]): readonly EncodedEvent[] {
  const all = events.map(encoded);
  // No character takes more than three bytes: most appends need not be counted.
  if (all.reduce((sum, { json }) => sum + 3 * json.length + ROOM_FOR_METADATA, 0) > MAX_APPEND_BYTES || events.some(hasMuchMetadata)) {
    const bytes = bytesOf(all);
    if (bytes > MAX_APPEND_BYTES) throw new AppendTooLargeError(stream, bytes);
  }
  return all;
}

const ROOM_FOR_METADATA = 2000;

function hasMuchMetadata({ metadata }: NewEvent): boolean {
  let characters = 0;
  for (const key in metadata) characters += key.length + (metadata[key]?.length ?? 0) + 6;
  // As JSON one may take six bytes, as in "\u0000".
  return 6 * characters > ROOM_FOR_METADATA;
}

/** Of the data and the events' own metadata as JSON, as every engine counts. */
export function bytesOf(events: readonly EncodedEvent[]): number {
  return events.reduce((sum, { event, json }) => sum + Buffer.byteLength(json) + Buffer.byteLength(JSON.stringify(event.metadata)), 0);
}

const utf8 = new TextEncoder();

/** As the client takes it. Metadata as bytes, since it would take them by way of base64 and back. */
export function eventDataOf(encodedEvent: EncodedEvent, recordedAt: string): EventData {
  const { id, event } = encodedEvent.event;
  const metadata = utf8.encode(metadataOf(encodedEvent, recordedAt));
  return { id, contentType: 'application/json', type: event.type, data: event.data as EventData['data'], metadata };
}

/** What stands beside the data, as JSON. */
export function metadataOf({ event: { event, metadata, schemaVersion } }: EncodedEvent, recordedAt: string): string {
  const { at, until, exactness } = event.occurred;
  const own = Object.keys(metadata).some((key) => key.startsWith(OURS))
    ? Object.fromEntries(Object.entries(metadata).map(([key, value]) => [escaped(key), value]))
    : metadata;
  return JSON.stringify({
    ...own,
    [Key.schemaVersion]: String(schemaVersion),
    [Key.occurredAt]: at,
    // Left out by JSON where there is none.
    [Key.occurredUntil]: until,
    [Key.occurredExactness]: exactness,
    [Key.recordedAt]: recordedAt,
  });
}

/** An event as either read path gives it; `data` and `metadata` are parsed JSON. */
export interface StoredEvent {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly revision: bigint;
  /** The commit position. */
  readonly position: bigint | undefined;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** What servers before 22.10 say where they do not know. */
const NO_POSITION = 2n ** 64n - 1n;

/** @throws UnreadableEventError */
export function recordedFrom(stored: StoredEvent): RecordedEvent {
  const { id, stream, type, revision, position, data } = stored;
  const unreadable = (reason: string): UnreadableEventError => new UnreadableEventError(stream, revision, reason);
  if (position === undefined || position === NO_POSITION) throw unreadable('the server gives no position with it');
  if (typeof data !== 'object' || data === null) throw unreadable('its data is not JSON');
  const metadata = metadataFrom(stored.metadata);
  if (metadata === undefined) throw unreadable('its metadata is not a flat map of strings');
  const { schemaVersion, occurredAt: at, occurredUntil: until, occurredExactness: exactness, recordedAt } = metadata.ours;
  if (schemaVersion === undefined || at === undefined || exactness === undefined || recordedAt === undefined) {
    throw unreadable('it was not recorded by Debrief');
  }
  const occurred = until === undefined ? { at, exactness: exactness as Exactness } : { at, until, exactness: exactness as Exactness };
  return {
    id,
    schemaVersion: Number(schemaVersion),
    event: { type, data, occurred },
    metadata: metadata.own,
    stream,
    revision,
    position,
    recordedAt,
  };
}

/** @throws UnreadableEventError where the bytes are not JSON. */
export function parsed(stream: string, revision: bigint, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    throw new UnreadableEventError(stream, revision, 'it is not JSON');
  }
}

function metadataFrom(
  metadata: unknown,
): { readonly own: Metadata; readonly ours: Partial<Readonly<Record<keyof typeof Key, string>>> } | undefined {
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  const own: [string, string][] = [];
  const ours: Partial<Record<keyof typeof Key, string>> = {};
  for (const [key, value] of Object.entries(metadata) as [string, unknown][]) {
    if (typeof value !== 'string') return undefined;
    const name = nameOfOurs(key);
    if (name === undefined) own.push([unescaped(key), value]);
    else ours[name] = value;
  }
  return { own: Object.fromEntries(own), ours };
}

function nameOfOurs(key: string): keyof typeof Key | undefined {
  if (!key.startsWith(OURS)) return undefined;
  const name = key.slice(OURS.length);
  return Object.hasOwn(Key, name) ? (name as keyof typeof Key) : undefined;
}

function escaped(key: string): string {
  return key.startsWith(OURS) ? OWN + key.slice(OURS.length) : key;
}

function unescaped(key: string): string {
  return key.startsWith(OWN) ? OURS + key.slice(OWN.length) : key;
}
