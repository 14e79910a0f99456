import Database from 'better-sqlite3';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type {
  Clock,
  EventLogRestore,
  EventLogTarget,
  EventStore,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  RestoredLog,
  SubscribeOptions,
} from '#event-sourcing';
import { Arrivals } from './arrivals.js';
import { copyDatabase } from './database-copy.js';
import { makeDurable } from './durability.js';
import type { Page } from './event-pages.js';
import { EventPages } from './event-pages.js';
import { migrate, requireNewestSchema } from './event-table.js';
import { GroupCommit } from './group-commit.js';
import { LogRestoration } from './log-restoration.js';
import { TakingOver } from './taking-over.js';
import type { WriterLock } from './writer-lock.js';
import { takeWriterLock } from './writer-lock.js';

export type SqliteEventStoreOptions =
  | {
      /** The file; its directory has to exist. `-wal`, `-shm` and `-lock` are kept beside it. */
      readonly path: string;
      readonly clock: Clock;
      readonly mode?: 'writer';
    }
  | { readonly path: string; readonly clock?: Clock; readonly mode: 'reader' };

const PAGE = 500;

interface Writing {
  readonly appends: GroupCommit;
  readonly restoration: LogRestoration;
  readonly takingOver: TakingOver;
}

/**
 * Opens the log at `path`. The one writer creates it when it is missing, appends, reads and subscribes. Readers, in other threads or
 * processes, read and subscribe; they see each commit of the writer within milliseconds.
 * @throws SecondWriterError when another writer has it open.
 * @throws UnsupportedFileError when the file was written by a newer version, or, for a reader, not yet set up by its writer.
 */
export function openSqliteEventStore(options: SqliteEventStoreOptions): SqliteEventStore {
  return options.mode === 'reader' ? openReader(options.path) : openWriter(options.path, options.clock);
}

function openWriter(path: string, clock: Clock): SqliteEventStore {
  const db = new Database(path);
  return closingOnFailure(db, () => {
    // A connection touches its file with its first statement only, so the lock is there in time.
    const lock = takeWriterLock(path);
    try {
      makeDurable(db);
      migrate(db, path);
      return new SqliteEventStore(db, path, { clock, lock });
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function openReader(path: string): SqliteEventStore {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  return closingOnFailure(db, () => {
    requireNewestSchema(db, path);
    return new SqliteEventStore(db, path);
  });
}

function closingOnFailure<Result>(db: Database.Database, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * The event store in one SQLite file. Everything runs in the calling thread, and no call holds it for longer than a commit or a page
 * takes; long reads let others have their turn after each page. Made by {@link openSqliteEventStore}.
 */
export class SqliteEventStore implements EventStore, EventLogRestore, EventLogTarget {
  readonly #pages: EventPages;
  readonly #arrivals: Arrivals;
  readonly #writer: (Writing & { readonly lock: WriterLock }) | undefined;
  #closing: Promise<void> | undefined;

  constructor(
    private readonly db: Database.Database,
    private readonly path: string,
    writing?: { readonly clock: Clock; readonly lock: WriterLock },
  ) {
    this.#pages = new EventPages(db);
    this.#arrivals = new Arrivals(writing === undefined ? commitsElsewhere(db) : undefined);
    if (writing !== undefined) {
      const wake = (): void => {
        this.wake();
      };
      const appends = new GroupCommit(db, this.#pages, writing.clock, wake);
      const cameIn = (): void => {
        appends.reload();
        wake();
      };
      const restoration = new LogRestoration(db, this.#pages, cameIn);
      const takingOver = new TakingOver(db, this.#pages, cameIn);
      this.#writer = { appends, restoration, takingOver, lock: writing.lock };
    }
  }

  /** Fails at once where this is a reader. Otherwise see {@link EventStore.append}. */
  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    return this.#requireWriter().appends.append(stream, expected, events);
  }

  readStream(stream: string, { fromRevision = 0n, maxCount = Infinity }: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    let revision = fromRevision;
    return paged(maxCount, (limit) => {
      this.#requireOpen();
      const page = this.#pages.ofStream(stream, revision, limit);
      revision = (page.events.at(-1)?.revision ?? revision) + 1n;
      return page;
    });
  }

  readAll({
    from = 0n,
    after = from === 0n ? 0n : from - 1n,
    types,
    maxCount = Infinity,
  }: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    this.#requireOpen();
    const upTo = this.#pages.head();
    let position = after;
    return paged(maxCount, (limit) => {
      this.#requireOpen();
      const page = this.#pages.ofAll({ after: position, upTo, limit, ...(types === undefined ? {} : { types }) });
      position = page.events.at(-1)?.position ?? position;
      return page;
    });
  }

  async *subscribeToAll({ after = 0n, signal, batchSize = PAGE }: SubscribeOptions): AsyncGenerator<readonly RecordedEvent[]> {
    let position = after;
    while (!signal.aborted) {
      this.#requireOpen();
      const { events } = this.#pages.ofAll({ after: position, limit: batchSize });
      const last = events.at(-1);
      if (last === undefined) {
        await this.#arrivals.next(signal);
      } else {
        position = last.position;
        yield events;
        await othersTurn();
      }
    }
  }

  async head(): Promise<bigint> {
    this.#requireOpen();
    return Promise.resolve(this.#pages.head());
  }

  /**
   * Appends go on meanwhile, but one that comes through makes the restore fail: the store is not empty then.
   * Otherwise see {@link EventLogRestore.restore}.
   */
  async restore(events: AsyncIterable<RecordedEvent>): Promise<RestoredLog> {
    return this.#requireWriter().restoration.restore(events);
  }

  /**
   * Durable, in one transaction: all of `events` or nothing. A position stays where it is greater than the head. Ids are compared
   * within their stream only. Otherwise see {@link EventLogTarget.takeOver}.
   */
  async takeOver(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    return Promise.resolve(this.#requireWriter().takingOver.takeOver(events));
  }

  /**
   * Writes the log as it is at this moment into a new file, which is a whole log by itself, and makes it durable. A writer elsewhere is
   * not held up; the calling thread is, until it is done.
   * @param path a file that is not there yet; only its owner can read it.
   * @throws Error with the code EEXIST when it is there, and for a copy that SQLite finds damaged; then nothing is left of it.
   */
  backupTo(path: string): void {
    this.#requireOpen();
    copyDatabase(this.db, path);
  }

  /** Tells a reader that the writer has committed, where its host knows it sooner than the next poll. Never needed. */
  wake(): void {
    this.#arrivals.wake();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#writer?.appends.drain();
    this.db.close();
    this.#writer?.lock.release();
    this.#arrivals.wake();
  }

  #requireOpen(): void {
    if (this.#closing !== undefined) throw new Error(`the event store ${this.path} is closed`);
  }

  #requireWriter(): Writing {
    this.#requireOpen();
    if (this.#writer === undefined) throw new Error(`${this.path} is open for reading only`);
    return this.#writer;
  }
}

/** Tells whether any other connection has committed since it was last asked; a look into shared memory, no reading of the file. */
function commitsElsewhere(db: Database.Database): () => boolean {
  const dataVersion = db.prepare<[], number>('PRAGMA data_version').pluck();
  let seen: number | undefined;
  return () => {
    const now = dataVersion.get();
    const changed = now !== seen;
    seen = now;
    return changed;
  };
}

async function* paged(maxCount: number, next: (limit: number) => Page): AsyncGenerator<RecordedEvent> {
  for (let left = maxCount; left > 0;) {
    const { events, more } = next(Math.min(PAGE, left));
    for (const event of events) yield event;
    if (!more) return;
    left -= events.length;
    await othersTurn();
  }
}
