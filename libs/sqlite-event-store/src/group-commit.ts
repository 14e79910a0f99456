import type Database from 'better-sqlite3';
import type { Clock, ExpectedRevision, NewEvent, RecordedEvent } from '#event-sourcing';
import {
  AppendTooLargeError,
  EventStoreUnavailableError,
  MAX_APPEND_BYTES,
  revisionAfter,
  WrongExpectedRevisionError,
} from '#event-sourcing';
import type { EventPages } from './event-pages.js';
import { isAboutValues, messageOf, sqliteCodeOf } from './error-shapes.js';
import type { EncodedEvent, EventRow } from './stored-event.js';
import { encoded, insertInto, rowOf } from './stored-event.js';
import { streamEndsIn } from './stream-end.js';

/** More would not spare much of an fsync, and would hold up the thread for longer than a few milliseconds. */
const MAX_APPENDS_PER_COMMIT = 256;

interface PendingAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
  readonly resolve: (recorded: readonly RecordedEvent[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Where the log ends. */
export interface LogEnd {
  readonly position: bigint;
  /** The latest moment that is known to be recorded: that of the last event when the log was opened, or a later one since. */
  readonly recordedAt: string;
}

/**
 * The one writer. Appends that arrive in the same turn of the event loop, or while a commit holds the thread, share one transaction
 * and so one fsync; each is answered after it. An append that does not fit its stream changes nothing and spoils no other.
 */
export class GroupCommit {
  readonly #insert: Database.Statement<EventRow>;
  readonly #endOf: ReturnType<typeof streamEndsIn>;
  readonly #begin: Database.Statement<[]>;
  readonly #commit: Database.Statement<[]>;
  readonly #rollback: Database.Statement<[]>;
  #pending: PendingAppend[] = [];
  #scheduled = false;
  #idle: (() => void)[] = [];
  #end: LogEnd;
  #failure: Error | undefined;

  constructor(
    private readonly db: Database.Database,
    private readonly pages: EventPages,
    private readonly clock: Clock,
    private readonly committed: () => void,
  ) {
    this.#insert = db.prepare(insertInto('events'));
    this.#endOf = streamEndsIn(db, 'events');
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#rollback = db.prepare('ROLLBACK');
    this.#end = endOfLog(db);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) throw this.#failure;
      this.#pending.push({ stream, expected, events: encodedWithinLimit(stream, events), resolve, reject });
      this.#schedule();
    });
  }

  /** Resolves when every append that was asked for has been answered. */
  drain(): Promise<void> {
    return this.#pending.length === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  /** To be called after the table was replaced. */
  reload(): void {
    this.#end = endOfLog(this.db);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#settle(this.#pending.splice(0, MAX_APPENDS_PER_COMMIT));
      this.committed();
      if (this.#pending.length > 0) this.#schedule();
      else for (const resolve of this.#idle.splice(0)) resolve();
    });
  }

  #settle(batch: readonly PendingAppend[]): void {
    try {
      const outcomes = this.#record(batch);
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome instanceof WrongExpectedRevisionError) reject(outcome);
        else resolve(outcome ?? []);
      }
    } catch (error) {
      // A value that cannot be stored fails the transaction that it came in: alone, it fails only itself.
      if (batch.length > 1 && isAboutValues(error)) for (const append of batch) this.#settle([append]);
      else for (const { reject } of batch) reject(isAboutValues(error) ? error : ofTheDisk(error));
    }
  }

  #record(batch: readonly PendingAppend[]): readonly (readonly RecordedEvent[] | WrongExpectedRevisionError)[] {
    const endBefore = this.#end;
    try {
      const now = later(this.clock(), later(endBefore.recordedAt, this.pages.latestRecordedAt));
      this.#begin.run();
      const outcomes = batch.map((append) => this.#recordOne(append, now));
      this.#commit.run();
      return outcomes;
    } catch (error) {
      this.#end = endBefore;
      if (this.db.inTransaction) this.#rollback.run();
      if (isDiskFailure(error)) {
        // After a failed fsync nobody knows what is on the disk, and a second fsync may claim success.
        this.#failure = new EventStoreUnavailableError('the event log takes no more appends since its disk failed; start again', {
          cause: error,
        });
      }
      throw error;
    }
  }

  #recordOne(append: PendingAppend, now: string): readonly RecordedEvent[] | WrongExpectedRevisionError {
    const { stream, expected, events } = append;
    if (events.length === 0) return [];
    const end = this.#endOf(stream);
    const actual = end?.revision ?? 'no-stream';
    if (actual !== expected) return this.#recordedBefore(append) ?? new WrongExpectedRevisionError(stream, expected, actual);
    // A log that came from several writers may hold a later moment before its end.
    const recordedAt = later(now, end?.recordedAt ?? '');
    let revision = revisionAfter(expected);
    let { position } = this.#end;
    const recorded = events.map((event) => {
      position += 1n;
      const at = { stream, revision, position, recordedAt };
      this.#insert.run(...rowOf(event, at));
      revision += 1n;
      return { ...event.event, ...at };
    });
    this.#end = { position, recordedAt: later(recordedAt, this.#end.recordedAt) };
    return recorded;
  }

  /** The first answer, where the very same events stand right behind the expected revision. */
  #recordedBefore({ stream, expected, events }: PendingAppend): readonly RecordedEvent[] | undefined {
    const recorded = this.pages.ofStream(stream, revisionAfter(expected), events.length).events;
    const same = recorded.length === events.length && recorded.every(({ id }, index) => id === events[index]?.event.id);
    return same ? recorded : undefined;
  }
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function encodedWithinLimit(stream: string, events: readonly NewEvent[]): readonly EncodedEvent[] {
  const all = events.map(encoded);
  const bytes = all.reduce((sum, { data, metadata }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata), 0);
  if (bytes > MAX_APPEND_BYTES) throw new AppendTooLargeError(stream, bytes);
  return all;
}

function endOfLog(db: Database.Database): LogEnd {
  const end = db
    .prepare<[], LogEnd>('SELECT position, recorded_at AS recordedAt FROM events ORDER BY position DESC LIMIT 1')
    .safeIntegers()
    .get();
  return end ?? { position: 0n, recordedAt: '' };
}

/** The disk is full, or has failed: nothing was recorded, or nobody knows. */
function ofTheDisk(error: unknown): EventStoreUnavailableError {
  return new EventStoreUnavailableError(`the event log could not be written: ${messageOf(error)}`, { cause: error });
}

function isDiskFailure(error: unknown): boolean {
  return /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(sqliteCodeOf(error));
}
