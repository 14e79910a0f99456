import type { ClientBase, Pool } from 'pg';

/**
 * What the schema `debrief` holds, in steps that only ever add to it: programs of several versions share it, and each does its steps where
 * they have not been done. None is changed once it has been released.
 */
const STEPS: readonly ((schema: string) => string)[] = [
  (schema) => `
    create sequence "${schema}"."generation_number";
    create table "${schema}"."lineage" (
      "id" text collate "C" primary key,
      "projections" text not null,
      "generation" bigint,
      "last_used" timestamptz not null default now()
    )`,
];

/** Creates the control schema where it is missing. Several processes may do so at once. */
export async function setUpControlSchema(pool: Pool, schema: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema}: set up`]);
    await client.query(`create schema if not exists "${schema}"`);
    await client.query(
      `create table if not exists "${schema}"."step" ("number" integer primary key, "done_at" timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ number: number }>(`select "number" from "${schema}"."step"`);
    const done = new Set(rows.map(({ number }) => number));
    for (const [index, step] of STEPS.entries()) {
      if (done.has(index + 1)) continue;
      await client.query(step(schema));
      await client.query(`insert into "${schema}"."step" ("number") values ($1)`, [index + 1]);
    }
  });
}

/** Rolls back where `work` throws, or the commit fails. */
export async function inTransaction<Result>(pool: Pool, work: (client: ClientBase) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  // The pool listens to the errors of its idle clients only.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let failure: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    failure = await client.query('rollback').then(
      () => undefined,
      (reason: unknown) => new Error('the transaction could not be rolled back', { cause: reason }),
    );
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(failure);
  }
}
