import { existsSync, mkdirSync, statSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { DataSource, QueryFailedError } from 'typeorm';
import type { EngineFailure, Entities, Generation, ProjectorRole, ReadModelEngine } from './engine.js';

type Connection = Database.Database;

/**
 * Read models in SQLite: `directory` (made when missing) holds a file `<id>.db` for each generation and the file `current`, which
 * names the live one. See docs/adr/0003-read-models-in-generations.md for what a crash or a power cut finds.
 */
export function sqliteReadModels(directory: string): ReadModelEngine {
  mkdirSync(directory, { recursive: true });
  return new SqliteEngine(directory);
}

class SqliteEngine implements ReadModelEngine {
  readonly #pointer: string;
  #seen: { readonly stamp: string; readonly id: string } | undefined;

  constructor(private readonly directory: string) {
    this.#pointer = join(directory, 'current');
  }

  async current(): Promise<string | undefined> {
    const stat = statSync(this.#pointer, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    const stamp = `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}`;
    if (this.#seen?.stamp !== stamp) this.#seen = { stamp, id: (await readFile(this.#pointer, 'utf8')).trim() };
    return this.#seen.id;
  }

  async create(entities: Entities): Promise<Generation> {
    for (let number = (await this.#numbers()).reduce((a, b) => Math.max(a, b), 0) + 1; ; number++) {
      const id = String(number);
      try {
        await (await open(this.#file(id), 'wx')).close();
      } catch (error) {
        if (codeOf(error) === 'EEXIST') continue;
        throw error;
      }
      const dataSource = this.#dataSource(id, entities, { synchronize: true, timeout: 0, prepareDatabase: forBuilding });
      return opened(id, await dataSource.initialize());
    }
  }

  async open(id: string, entities: Entities, purpose: 'projecting' | 'reading'): Promise<Generation | undefined> {
    if (!existsSync(this.#file(id))) return undefined;
    const prepareDatabase = purpose === 'reading' ? forReading : forProjecting;
    const dataSource = this.#dataSource(id, entities, { timeout: 5_000, prepareDatabase });
    try {
      return opened(id, await dataSource.initialize());
    } catch (error) {
      if (dataSource.isInitialized) await dataSource.destroy();
      if (!existsSync(this.#file(id))) return undefined;
      throw error;
    }
  }

  // The transaction holds the write lock, which whoever publishes needs, and the pointer is looked at afresh.
  async mayWrite(generation: Generation): Promise<boolean> {
    return (await this.current()) === generation.id;
  }

  // The database file must not be opened and closed beside SQLite to sync it: POSIX would drop the locks that SQLite holds on it.
  async settle(generation: Generation): Promise<void> {
    const { dataSource } = generation;
    await dataSource.query('pragma locking_mode = NORMAL');
    await dataSource.query('pragma journal_mode = WAL');
    await dataSource.query('pragma synchronous = FULL');
    // A checkpoint syncs the whole file, but only where it finds something to write.
    await dataSource.query('pragma user_version = 1');
    for (;;) {
      const [outcome] = await dataSource.query<readonly { readonly busy: number }[]>('pragma wal_checkpoint(truncate)');
      if (outcome?.busy === 0) return;
      await sleep(5);
    }
  }

  async publishing<Result>(
    work: (live: string | undefined, publish: (generation: Generation) => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    const lock = await locked(join(this.directory, 'publish.lock'), 'exclusive');
    try {
      const live = await this.current();
      const held = live === undefined || !existsSync(this.#file(live)) ? undefined : await this.#hold(live);
      try {
        return await work(live, (generation) => this.#publish(generation));
      } finally {
        held?.close();
      }
    } finally {
      lock.close();
    }
  }

  async discard(generation: Generation): Promise<void> {
    await generation.close();
    await this.#remove(generation.id);
  }

  async sweep(): Promise<number> {
    const current = await this.current();
    // A higher number than the live one may be a generation that another process has only just begun to build.
    const candidates = (await this.#numbers()).filter((number) => String(number) !== current && number < Number(current ?? 0));
    let left = 0;
    for (const id of candidates.map(String)) {
      if (isUnused(this.#file(id))) await this.#remove(id);
      else left++;
    }
    return left;
  }

  /** Leads at once: there is one machine, and one process on it that projects. The compare-and-set is the net for the others. */
  lead(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>, onRole?: (role: ProjectorRole) => void): Promise<void> {
    onRole?.('leading');
    return work(signal);
  }

  failureOf(error: unknown): EngineFailure {
    const code = codeOf(error instanceof QueryFailedError ? error.driverError : error);
    if (code === undefined) return undefined;
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'busy';
    // SQLITE_CORRUPT_VTAB is what a full-text table says to a wrong 'delete': the projection's fault, which a rebuild would repeat.
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code) && code !== 'SQLITE_CORRUPT_VTAB') return 'damaged';
    if (/^SQLITE_(FULL|IOERR|NOMEM|CANTOPEN|READONLY|PROTOCOL)|^E(NOSPC|IO|MFILE|NFILE|ACCES|ROFS)$/.test(code)) return 'unavailable';
    return undefined;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #publish(generation: Generation): Promise<void> {
    await this.settle(generation);
    await syncDirectory(this.directory);
    const temporary = `${this.#pointer}.new`;
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(`${generation.id}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, this.#pointer);
    await syncDirectory(this.directory);
  }

  /** Holds the write lock of a generation; undefined where it is too damaged to be written by anybody. */
  async #hold(id: string): Promise<Connection | undefined> {
    try {
      return await locked(this.#file(id), 'immediate');
    } catch (error) {
      if (this.failureOf(error) === 'damaged') return undefined;
      throw error;
    }
  }

  #dataSource(
    id: string,
    entities: Entities,
    options: { synchronize?: boolean; timeout: number; prepareDatabase: (connection: Connection) => void },
  ): DataSource {
    return new DataSource({
      type: 'better-sqlite3',
      driver: Database,
      database: this.#file(id),
      fileMustExist: true,
      statementCacheSize: 500,
      entities: [...entities],
      ...options,
    });
  }

  #file(id: string): string {
    return join(this.directory, `${id}.db`);
  }

  async #numbers(): Promise<number[]> {
    const names = await readdir(this.directory);
    return names.flatMap((name) => /^(\d+)\.db$/.exec(name)?.[1] ?? []).map(Number);
  }

  async #remove(id: string): Promise<void> {
    for (const suffix of ['', '-wal', '-shm']) await rm(this.#file(id) + suffix, { force: true });
  }
}

function opened(id: string, dataSource: DataSource): Generation {
  return { id, dataSource, close: () => dataSource.destroy() };
}

// While it is built nothing of a generation needs to survive: a crash leaves a file, torn maybe, that no pointer names. A journal in memory
// suffices to roll back what a projection could not apply, and spares writing every page twice.
function forBuilding(connection: Connection): void {
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = MEMORY');
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -16384');
}

// In WAL mode NORMAL may lose the last commits at a power cut, rows and checkpoint together, and never tears the file.
function forProjecting(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  // Opening may wait for a recovery. From here on it must not block its thread while another process publishes: it tries again.
  connection.pragma('busy_timeout = 0');
}

function forReading(connection: Connection): void {
  connection.pragma('query_only = ON');
}

/** A connection that holds a lock until it is closed, or until its process ends in whatever way. Waiting does not block the thread. */
async function locked(file: string, kind: 'immediate' | 'exclusive'): Promise<Connection> {
  const connection = new Database(file, { timeout: 0 });
  for (;;) {
    try {
      connection.exec(`begin ${kind}`);
      return connection;
    } catch (error) {
      if (codeOf(error)?.startsWith('SQLITE_BUSY') !== true) {
        connection.close();
        throw error;
      }
      await sleep(5);
    }
  }
}

/** Leaving WAL mode needs every other connection gone, in any process, so a file that is in use refuses; so does one that is being built. */
function isUnused(file: string): boolean {
  let connection: Connection | undefined;
  try {
    connection = new Database(file, { timeout: 0, fileMustExist: true });
    return connection.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } catch (error) {
    return codeOf(error)?.startsWith('SQLITE_BUSY') !== true;
  } finally {
    connection?.close();
  }
}

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
