import { randomUUID } from 'node:crypto';
import { env } from 'node:process';
import { Client } from 'pg';

/** An empty database in the PostgreSQL of the test run. */
export interface FreshDatabase {
  readonly url: string;
  /** Ends every connection to it, too. */
  drop(): Promise<void>;
}

/** @throws Error where `DATABASE_TEST_URL` names no PostgreSQL: the jest projects `int` and `e2e` start one. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = env['DATABASE_TEST_URL'];
  if (server === undefined) throw new Error('DATABASE_TEST_URL names no PostgreSQL');
  const name = `debrief_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await on(server, `create database "${name}"`);
  return {
    url: url.href,
    drop: async () => {
      await on(server, `drop database if exists "${name}" with (force)`);
    },
  };
}

/** Runs one statement on a connection of its own, for what tests do behind the engine's back. @returns its rows. */
export async function on<Row extends object>(url: string, statement: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...parameters])).rows;
  } finally {
    await client.end();
  }
}
