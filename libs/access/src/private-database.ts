import { Pool } from 'pg';
import type { PoolClient, QueryResultRow } from 'pg';

/** PostgreSQL could not do what was asked of it. The message says why, and holds neither a password nor a key. */
export class PrivateDatabaseError extends Error {
  override readonly name = 'PrivateDatabaseError';
  constructor(
    reason: string,
    /** PostgreSQL's SQLSTATE or the system's error code, where there is one. */
    readonly code: string | undefined,
  ) {
    super(`PostgreSQL did not give what is kept of people and of the owner: ${reason}`);
  }

  /** Whether a connection that there was is gone; what was asked for may have been done. */
  get isConnectionLost(): boolean {
    return LOST.has(this.code ?? '') || this.message.includes('Connection terminated') || this.message.includes('not queryable');
  }
}

/** The server shuts down, or crashes, or the network cuts us off. */
const LOST = new Set(['57P01', '57P02', '08003', '08006', 'ECONNRESET', 'EPIPE']);

/** Few: each is used for a millisecond, and every process of an installation has its own. */
const CONNECTIONS = 4;
const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;

/** Only ever added to: programs of several versions share one database. */
const migrations: readonly string[] = [
  `create table debrief_private.person_key (
     person_id text collate "C" primary key,
     key bytea check (octet_length(key) = 32),
     remains boolean not null default false
   );
   comment on column debrief_private.person_key.key is 'null: destroyed, for good';
   comment on column debrief_private.person_key.remains is 'the file of this table may still hold the key that was destroyed';
   -- Statistics are samples of what a column holds: without this, ANALYZE copies keys into pg_statistic, where they outlive their rows.
   alter table debrief_private.person_key alter column key set statistics 0;
   create table debrief_private.owner (
     is_the_only_one boolean primary key default true check (is_the_only_one),
     actor_id uuid not null
   );`,
];

/**
 * What an installation of several processes keeps for itself, in the schema `debrief_private` of its PostgreSQL database: neither in the
 * event log nor in any read model. The schema is made at the first use, by whoever comes first. A database that is down is asked again
 * at the next use.
 */
export class PrivateDatabase {
  readonly #pool: Pool;
  #migrated: Promise<void> | undefined;

  /** @param url of the database; connects when it is used first. */
  constructor(url: string) {
    this.#pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: ANSWER_MS,
      // A machine that has vanished answers nothing at all: the server's own time-out would never be heard of.
      query_timeout: ANSWER_MS + 1_000,
      keepAlive: true,
      application_name: 'debrief: people and owner',
      // Whatever the database has by default: what is acknowledged here is durable.
      options: '-c synchronous_commit=on',
    });
    // An 'error' that nobody listens to ends the process. A connection that is lost is replaced at the next use; whoever uses it hears.
    this.#pool.on('error', ignore);
    this.#pool.on('connect', (client) => client.on('error', ignore));
  }

  /** @throws PrivateDatabaseError */
  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.session(async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  /**
   * Does `work`, which asks the database and nothing else, on one connection. After a failure the connection is closed: nobody knows what
   * state it is in. Where the connection was lost, the work is done again on another: it must be harmless to do it twice.
   * @throws PrivateDatabaseError
   */
  async session<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    this.#migrated ??= this.#connected(migrate);
    const migrated = this.#migrated;
    try {
      await migrated;
    } catch (error) {
      if (this.#migrated === migrated) this.#migrated = undefined;
      throw error;
    }
    return this.#connected(work);
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end();
  }

  async #connected<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    // After the server was restarted, every connection that waits in the pool may turn out to be cut.
    for (let left = CONNECTIONS; ; left--) {
      const client = await this.#connect();
      try {
        const result = await work(client);
        client.release();
        return result;
      } catch (error) {
        client.release(true);
        const failure = described(error);
        if (!failure.isConnectionLost || left === 0) throw failure;
      }
    }
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw described(error);
    }
  }
}

async function migrate(client: PoolClient): Promise<void> {
  if ((await versionOf(client)) >= migrations.length) return;
  await client.query('begin');
  await client.query(`select pg_advisory_xact_lock(hashtextextended('debrief_private', 0))`);
  await client.query('create schema if not exists debrief_private');
  await client.query('create table if not exists debrief_private.migration (version integer primary key)');
  for (let version = (await versionOf(client)) + 1; version <= migrations.length; version++) {
    await client.query(migrations[version - 1] ?? '');
    await client.query('insert into debrief_private.migration (version) values ($1)', [version]);
  }
  await client.query('commit');
}

/** How many migrations were done. Looks before it makes anything, since a role that only works with the tables may not make any. */
async function versionOf(client: PoolClient): Promise<number> {
  const { rows: found } = await client.query<{ exists: boolean }>(`select to_regclass('debrief_private.migration') is not null as exists`);
  if (found[0]?.exists !== true) return 0;
  const { rows } = await client.query<{ version: number }>('select coalesce(max(version), 0) as version from debrief_private.migration');
  return rows[0]?.version ?? 0;
}

function described(error: unknown): PrivateDatabaseError {
  if (error instanceof PrivateDatabaseError) return error;
  // Where a name has several addresses, each has failed in its own way, and the error around them says nothing.
  const told = textOf(error, 'message') ?? (hasErrors(error) ? textOf(error.errors[0], 'message') : undefined);
  return new PrivateDatabaseError(told ?? 'it cannot be reached', textOf(error, 'code'));
}

function hasErrors(error: unknown): error is { readonly errors: readonly unknown[] } {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);
}

/** Told by its parts: an error of the system is no instance of Error where tests run in a world of their own. */
function textOf(error: unknown, part: 'message' | 'code'): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, part) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function ignore(): void {}
