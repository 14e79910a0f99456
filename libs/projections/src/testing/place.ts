import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadModelEngine } from '../engine.js';
import { postgresReadModels } from '../postgres/postgres-engine.js';
import type { Projection } from '../projection.js';
import { sqliteReadModels } from '../sqlite-engine.js';
import { on } from './fresh-database.js';

/** Where read models are kept: empty at first, and shared by the engines that are made for it, as by as many processes. */
export type Place = SqlitePlace | PostgresPlace;

/** A temporary directory. */
export class SqlitePlace {
  readonly database = 'SQLite';
  readonly directory = mkdtempSync(join(tmpdir(), 'read-models-'));
  /** As `expectRebuiltEqualsLive` takes it. */
  readonly live = { directory: this.directory };

  engine(): ReadModelEngine {
    return sqliteReadModels(this.directory);
  }

  /** The ids of the generations that are there. */
  generations(): Promise<readonly string[]> {
    const ids = readdirSync(this.directory).flatMap((name) => /^(\d+)\.db$/.exec(name)?.[1] ?? []);
    return Promise.resolve(ids.sort((a, b) => Number(a) - Number(b)));
  }

  clear(): Promise<void> {
    rmSync(this.directory, { recursive: true });
    return Promise.resolve();
  }
}

let places = 0;

/** Schemas of their own in a database. */
export class PostgresPlace {
  readonly database = 'PostgreSQL';
  readonly schema = `place${++places}`;
  readonly live: { readonly url: string; readonly schema: string };
  readonly #engines: ReadModelEngine[] = [];

  constructor(readonly url: string) {
    this.live = { url, schema: this.schema };
  }

  /** Removes what is unused at once, so that tests need not wait. */
  engine(projections: readonly Projection[]): ReadModelEngine {
    const engine = postgresReadModels({ url: this.url, schema: this.schema, projections, poolSize: 4, removeAfterMs: 0 });
    this.#engines.push(engine);
    return engine;
  }

  /** The ids of the generations that are there. */
  async generations(): Promise<readonly string[]> {
    const rows = await on<{ id: string }>(
      this.url,
      `select substr(nspname, $1) as "id" from pg_namespace where nspname ~ $2 order by length(nspname), nspname`,
      [`${this.schema}_g`.length + 1, `^${this.schema}_g[0-9]+$`],
    );
    return rows.map(({ id }) => id);
  }

  async clear(): Promise<void> {
    for (const engine of this.#engines.splice(0)) await engine.close();
    const schemas = (await this.generations()).map((id) => `${this.schema}_g${id}`);
    for (const schema of [...schemas, this.schema]) await on(this.url, `drop schema if exists "${schema}" cascade`);
  }
}
