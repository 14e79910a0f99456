import type { ClientBase } from 'pg';
import { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { EngineFailure, Entities, Generation, ProjectorRole, ReadModelEngine } from '../engine.js';
import type { Projection } from '../projection.js';
import type { ConnectionPurpose, SessionSettings } from './connections.js';
import { connect, connectionTo, ended } from './connections.js';
import { inTransaction } from './control-schema.js';
import { failureOf } from './failures.js';
import { lead } from './leading.js';
import type { Lineage } from './lineage.js';
import { lineageOf } from './lineage.js';
import { Pointers } from './pointers.js';
import { SessionLocks } from './session-locks.js';

export interface PostgresReadModelsOptions {
  /** `postgres://user:password@host:5432/database`. The user may create schemas in the database. */
  readonly url: string;
  /** Those of the program: their names and versions tell its generations from those of other versions of it. */
  readonly projections: readonly Projection[];
  /** How many queries of readers run at a time; 10 when left out. */
  readonly poolSize?: number;
  /** The control schema, and what the generations' schemas begin with; `debrief` when left out. Lower-case letters, digits and `_`. */
  readonly schema?: string;
  /** How long a generation must have been seen unused before `sweep` removes it; 5,000 when left out. */
  readonly removeAfterMs?: number;
}

/**
 * Read models in PostgreSQL, version 14 or later (tested with 18): a schema `debrief_g<id>` for each generation, and the schema `debrief` with the pointers
 * to the live ones, one for each lineage. See docs/adr/0009-read-models-on-postgresql.md. Connects when it is first asked for something.
 * @throws Error when the URL or the name of the schema cannot be one.
 */
export function postgresReadModels(options: PostgresReadModelsOptions): ReadModelEngine {
  return new PostgresEngine(options);
}

const HEARTBEAT_MS = 3_000;

const READING: SessionSettings = {
  default_transaction_read_only: 'on',
  // Queries take milliseconds, which is also what it takes to start workers or to compile a query. Many readers share the cores.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
};

class PostgresEngine implements ReadModelEngine {
  readonly #url: string;
  readonly #schema: string;
  readonly #lineage: Lineage;
  readonly #poolSize: number;
  readonly #removeAfterMs: number;
  readonly #control: Pool;
  readonly #locks: SessionLocks;
  readonly #pointers: Pointers;
  readonly #unusedSince = new Map<string, number>();

  constructor({ url, projections, poolSize = 10, schema = 'debrief', removeAfterMs = 5_000 }: PostgresReadModelsOptions) {
    if (!/^[a-z][a-z0-9_]{0,39}$/.test(schema)) throw new Error(`${schema} cannot be the name of the read models' schema`);
    this.#url = url;
    this.#schema = schema;
    this.#lineage = lineageOf(projections);
    this.#poolSize = poolSize;
    this.#removeAfterMs = removeAfterMs;
    this.#control = new Pool({ ...connectionTo(url, 'control'), max: 3, idleTimeoutMillis: 10_000, allowExitOnIdle: true });
    // The pool replaces what it has lost. Whoever uses a connection at that moment is told.
    this.#control.on('error', () => undefined);
    this.#locks = new SessionLocks(url);
    this.#pointers = new Pointers(this.#control, schema, this.#lineage);
  }

  current(): Promise<string | undefined> {
    return this.#pointers.current();
  }

  async create(entities: Entities): Promise<Generation> {
    await this.#pointers.setUp();
    const { rows } = await this.#control.query<{ id: string }>(`select nextval('"${this.#schema}"."generation_number"')::text as "id"`);
    const id = rows[0]?.id ?? '';
    const schema = this.#schemaOf(id);
    // Before the schema is there: nobody is to find it unused.
    await this.#locks.hold(schema);
    try {
      await this.#control.query(`create schema "${schema}"`);
      const dataSource = this.#dataSource(schema, entities, 'building', 2, { synchronous_commit: 'off' });
      await dataSource.initialize();
      try {
        compareByBytes(dataSource);
        await dataSource.synchronize();
      } catch (error) {
        await dataSource.destroy();
        throw error;
      }
      return this.#opened(id, dataSource);
    } catch (error) {
      await this.#locks.release(schema);
      // Where it cannot be removed now it is swept later.
      await this.#remove(id).catch(() => undefined);
      throw error;
    }
  }

  async open(id: string, entities: Entities, purpose: 'projecting' | 'reading'): Promise<Generation | undefined> {
    const schema = this.#schemaOf(id);
    await this.#locks.hold(schema);
    try {
      const { rowCount } = await this.#control.query('select from pg_namespace where nspname = $1', [schema]);
      if (rowCount === 0) {
        await this.#locks.release(schema);
        return undefined;
      }
      await this.#pointers.note();
      const dataSource =
        purpose === 'reading'
          ? this.#dataSource(schema, entities, purpose, this.#poolSize, READING)
          : // Commits are synced: readers survive a crash of the database, and what they have seen must not be lost by it.
            this.#dataSource(schema, entities, purpose, 2, {});
      return this.#opened(id, await dataSource.initialize());
    } catch (error) {
      await this.#locks.release(schema);
      throw error;
    }
  }

  mayWrite({ id }: Generation, manager: EntityManager): Promise<boolean> {
    return this.#pointers.isLive(id, manager);
  }

  async settle({ dataSource }: Generation): Promise<void> {
    const tables = await dataSource.query<readonly { name: string }[]>(
      'select quote_ident(tablename) as "name" from pg_tables where schemaname = current_schema()',
    );
    // Without names it would be every table of the database.
    if (tables.length > 0) await dataSource.query(`analyze ${tables.map(({ name }) => name).join(', ')}`);
  }

  async publishing<Result>(
    work: (live: string | undefined, publish: (generation: Generation) => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    await this.#pointers.setUp();
    const client = await connect(connectionTo(this.#url, 'publishing', { synchronous_commit: 'on' }));
    // It is silent while `work` goes on elsewhere, and must not be taken for gone.
    const heartbeat = setInterval(() => {
      client.query('select 1').catch(() => undefined);
    }, HEARTBEAT_MS);
    try {
      const live = await this.#pointers.lock(client);
      return await work(live, ({ id }) => this.#pointers.publish(client, id, this.#schemaOf(id)));
    } finally {
      clearInterval(heartbeat);
      await ended(client);
    }
  }

  async discard(generation: Generation): Promise<void> {
    await generation.close();
    await this.#remove(generation.id);
  }

  async sweep(): Promise<number> {
    await this.#pointers.setUp();
    await this.#pointers.forget((client, id) => isUnused(client, this.#schemaOf(id)));
    const ids = await this.#pointers.unnamed(await this.#generations());
    const now = performance.now();
    let left = 0;
    for (const id of ids) {
      const unused = await inTransaction(this.#control, (client) => isUnused(client, this.#schemaOf(id)));
      const since = unused ? (this.#unusedSince.get(id) ?? now) : now;
      if (unused) this.#unusedSince.set(id, since);
      else this.#unusedSince.delete(id);
      if (!unused || now - since < this.#removeAfterMs || !(await this.#remove(id))) left++;
    }
    return left;
  }

  lead(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>, onRole?: (role: ProjectorRole) => void): Promise<void> {
    const name = `${this.#schema}: lead ${this.#lineage.id}`;
    return lead({ url: this.#url, name, signal, work, onRole: onRole ?? (() => undefined) });
  }

  failureOf(error: unknown): EngineFailure {
    return failureOf(error);
  }

  close(): Promise<void> {
    return this.#control.ended ? Promise.resolve() : this.#control.end();
  }

  /** The ids of those that are there, live or not. */
  async #generations(): Promise<readonly string[]> {
    const prefix = this.#schemaOf('');
    const { rows } = await this.#control.query<{ id: string }>('select substr(nspname, $1) as "id" from pg_namespace where nspname ~ $2', [
      prefix.length + 1,
      `^${prefix}[0-9]+$`,
    ]);
    return rows.map(({ id }) => id);
  }

  /** @returns whether it is gone: not where somebody has it open, or where it is a live one. */
  #remove(id: string): Promise<boolean> {
    const schema = this.#schemaOf(id);
    return inTransaction(this.#control, async (client) => {
      if (!(await isUnused(client, schema))) return false;
      if ((await this.#pointers.unnamed([id], client)).length === 0) return false;
      await client.query(`drop schema if exists "${schema}" cascade`);
      return true;
    });
  }

  #opened(id: string, dataSource: DataSource): Generation {
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      try {
        await dataSource.destroy();
      } finally {
        await this.#locks.release(this.#schemaOf(id));
      }
    };
    return { id, dataSource, close: () => (closing ??= close()) };
  }

  #dataSource(schema: string, entities: Entities, purpose: ConnectionPurpose, poolSize: number, settings: SessionSettings): DataSource {
    return new DataSource({
      type: 'postgres',
      entities: [...entities],
      installExtensions: false,
      poolErrorHandler: () => undefined,
      extra: { ...connectionTo(this.#url, purpose, { ...settings, search_path: schema }), max: poolSize },
    });
  }

  #schemaOf(id: string): string {
    return `${this.#schema}_g${id}`;
  }
}

/** Text is ordered and compared by bytes, as SQLite does it, whatever the database's locale: answers are to be the same. */
function compareByBytes(dataSource: DataSource): void {
  for (const { columns } of dataSource.entityMetadatas) {
    for (const column of columns) {
      if (/^(text|character varying|character)$/.test(dataSource.driver.normalizeType(column))) column.collation = 'C';
    }
  }
}

/** Whether nobody has a generation open. Until the transaction of `client` has ended, nobody can open it. */
async function isUnused(client: ClientBase, schema: string): Promise<boolean> {
  const { rows } = await client.query<{ unused: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as "unused"', [
    schema,
  ]);
  return rows[0]?.unused === true;
}
