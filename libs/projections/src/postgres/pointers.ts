import type { Client, ClientBase, Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { inTransaction, setUpControlSchema } from './control-schema.js';
import { codeOf, failureOf } from './failures.js';
import type { Lineage } from './lineage.js';

const FRESH_MS = 50;

/** Which generation is the live one of each lineage: the rows of the control schema. */
export class Pointers {
  readonly #lineages: string;
  /** A lineage that has not been noted for an hour, unless somebody publishes in it just now. */
  readonly #unnoted: string;
  #known: { readonly at: number; readonly id: string | undefined } | undefined;
  #asking: Promise<string | undefined> | undefined;
  #settingUp: Promise<void> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly schema: string,
    private readonly lineage: Lineage,
  ) {
    this.#lineages = `"${schema}"."lineage"`;
    this.#unnoted = `select "id" from ${this.#lineages} where "id" = $1 and "last_used" < now() - interval '1 hour' for update skip locked`;
  }

  /** Creates the control schema where it is missing. */
  setUp(): Promise<void> {
    this.#settingUp ??= setUpControlSchema(this.pool, this.schema).catch((error: unknown) => {
      this.#settingUp = undefined;
      throw error;
    });
    return this.#settingUp;
  }

  /** The live generation of this lineage, as it was at most 50 ms ago; asked once for all who want to know at the same time. */
  async current(): Promise<string | undefined> {
    if (this.#known !== undefined && performance.now() - this.#known.at < FRESH_MS) return this.#known.id;
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** @see ReadModelEngine.mayWrite */
  async isLive(id: string, manager: EntityManager): Promise<boolean> {
    // The row lock keeps whoever publishes waiting until the transaction has ended. It sees what is there now, not when that began.
    const sql = `select from ${this.#lineages} where "id" = $1 and "generation" = $2 for share`;
    return (await manager.query<readonly unknown[]>(sql, [this.lineage.id, id])).length === 1;
  }

  /**
   * Begins a transaction that locks this lineage's pointer; waits for whoever publishes, and for transactions that write to the live
   * generation. @returns the live one.
   */
  async lock(client: Client): Promise<string | undefined> {
    await client.query(`insert into ${this.#lineages} ("id", "projections") values ($1, $2) on conflict do nothing`, [
      this.lineage.id,
      this.lineage.projections,
    ]);
    for (;;) {
      await client.query('begin');
      try {
        const sql = `select "generation"::text as "live" from ${this.#lineages} where "id" = $1 for update`;
        const { rows } = await client.query<{ live: string | null }>(sql, [this.lineage.id]);
        return rows[0]?.live ?? undefined;
      } catch (error) {
        if (failureOf(error) !== 'busy') throw error;
        await client.query('rollback');
      }
    }
  }

  /** Moves the pointer and commits the transaction that `lock` began. @param schema where the generation is. */
  async publish(client: Client, id: string, schema: string): Promise<void> {
    // Held until the commit is done, even where nobody hears of it any more: whoever removes generations looks for the lock, then the pointer.
    await client.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [schema]);
    const { rowCount } = await client.query(
      `update ${this.#lineages} set "generation" = $2, "last_used" = now()
       where "id" = $1 and exists (select from pg_namespace where nspname = $3)`,
      [this.lineage.id, id, schema],
    );
    if (rowCount !== 1) throw new Error(`read models ${id} were removed before they could be published`);
    await client.query('commit');
    this.#known = { at: performance.now(), id };
  }

  /** Of the generations that are there, those that are not live in any lineage. */
  async unnamed(ids: readonly string[], client: Pick<ClientBase, 'query'> = this.pool): Promise<readonly string[]> {
    const { rows } = await client.query<{ id: string }>(
      `select "there" as "id" from unnest($1::text[]) "there"
       where not exists (select from ${this.#lineages} where "generation"::text = "there")`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes that this lineage is in use. */
  async note(): Promise<void> {
    await this.#note(this.pool, this.lineage.id);
  }

  /**
   * Notes which other lineages are in use, by whether their generation is, and forgets those that have not been for a day: their
   * generations are then nobody's.
   */
  async forget(isUnused: (client: ClientBase, generation: string) => Promise<boolean>): Promise<void> {
    const { rows } = await this.pool.query<{ id: string; generation: string | null; forgotten: boolean }>(
      `select "id", "generation"::text as "generation", "last_used" < now() - interval '1 day' as "forgotten" from ${this.#lineages}
       where "last_used" < now() - interval '1 hour'`,
    );
    for (const { id, generation, forgotten } of rows) {
      await inTransaction(this.pool, async (client) => {
        const unused = id !== this.lineage.id && (generation === null || (await isUnused(client, generation)));
        if (!unused) await this.#note(client, id);
        else if (forgotten) await client.query(`delete from ${this.#lineages} where "id" in (${this.#unnoted})`, [id]);
      });
    }
  }

  async #ask(): Promise<string | undefined> {
    const at = performance.now();
    const id = await this.#askDatabase();
    // What was published here meanwhile is newer than the answer may be.
    if (this.#known === undefined || this.#known.at <= at) this.#known = { at, id };
    return this.#known.id;
  }

  async #askDatabase(): Promise<string | undefined> {
    try {
      const sql = `select "generation"::text as "id" from ${this.#lineages} where "id" = $1`;
      const { rows } = await this.pool.query<{ id: string | null }>(sql, [this.lineage.id]);
      return rows[0]?.id ?? undefined;
    } catch (error) {
      if (codeOf(error) !== '42P01' && codeOf(error) !== '3F000') throw error;
      // Nobody has set anything up, or somebody removed it all to have it built anew.
      this.#settingUp = undefined;
      return undefined;
    }
  }

  async #note(client: Pick<ClientBase, 'query'>, lineage: string): Promise<void> {
    await client.query(`update ${this.#lineages} set "last_used" = now() where "id" in (${this.#unnoted})`, [lineage]);
  }
}
