/** JSON, and nothing else: what an event's data may hold. Times are ISO 8601 strings. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * How exactly the time of a fact is known. `EXACT`: as given. `DAY`: only the (UTC) day is known and `at` is its midnight.
 * `ABOUT`: an estimate, or taken over from a neighbouring fact.
 */
export type Exactness = 'EXACT' | 'DAY' | 'ABOUT';

/** When a fact happened, as far as anybody knows: the first of Debrief's two clocks (the other is `recordedAt`). */
export interface Occurrence {
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The end of the range, where the fact is only known to lie between two moments; never before `at`. */
  readonly until?: string;
  readonly exactness: Exactness;
}

/**
 * Where the range of a fact begins of which nobody could say when it happened, only that it had by `until`. Long before anything that is
 * looked at, so that no count and no duration takes such a fact for one of those days.
 */
export const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** Something that happened on some day up to the one of `by` (ISO 8601 UTC); more is not known. */
export function someTimeBefore(by: string): Occurrence {
  return { at: LONG_AGO, until: `${by.slice(0, 10)}T00:00:00.000Z`, exactness: 'DAY' };
}

/** Whether nobody could say when it happened. */
export function isOfUnknownTime({ at, until }: Pick<Occurrence, 'at' | 'until'>): boolean {
  return at === LONG_AGO && until !== undefined;
}

/**
 * A fact, before it is recorded. `type` is a stable name that is stored; it is never a class name.
 * Unions of these are what a decider emits and what `evolve` folds.
 */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
  readonly occurred: Occurrence;
}

/** A flat map of strings, so that every engine can carry it. See {@link MetadataKey} for the keys that Debrief writes. */
export type Metadata = Readonly<Record<string, string>>;

/** The metadata keys that Debrief itself writes; `$correlationId` and `$causationId` are the ones KurrentDB reserves for this. */
export const MetadataKey = {
  actorId: 'actorId',
  commandId: 'commandId',
  correlationId: '$correlationId',
  causationId: '$causationId',
} as const;

/** An event that is ready to be appended: it has its identity, so appending it twice is harmless. */
export interface NewEvent<E extends DomainEvent = DomainEvent> {
  /** UUIDv5 of (command id, index): the same command gives the same ids. */
  readonly id: string;
  readonly schemaVersion: number;
  readonly event: E;
  readonly metadata: Metadata;
}

/** An event as an EventStore holds it. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> extends NewEvent<E> {
  readonly stream: string;
  /** 0 for the first event of its stream, then without gaps. */
  readonly revision: bigint;
  /** Greater than that of every event recorded before it in this store; gaps are legal. */
  readonly position: bigint;
  /**
   * The clock of the process that recorded it, ISO 8601 UTC; never earlier than that of an event before it in its stream, nor than that of
   * the last event of the log when the store was opened, nor than any that the same store object has recorded or given since.
   */
  readonly recordedAt: string;
}
