/**
 * How long readers see nothing new when the projector that leads is killed: from the kill until an event that was recorded after it can be
 * read, with another projector standing by. On a double of KurrentDB and a real PostgreSQL, all on this machine.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KurrentDbDoubleProcess } from '../test/kurrentdb-double/index.js';
import { PostgresServer } from '../test/support/postgres-server.js';
import { line, median } from './support/figures.js';
import { bodyOf, GraphqlClient } from './support/graphql-client.js';
import { BenchServer, TOKEN } from './support/server.js';

const ROUNDS = 5;
const TARGET_SECONDS = 10;
const SETTLE_MS = 3_000;

const DECLARE = 'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { position } } }';
const READ = 'query($position: String!) { incidents(filter: { minPosition: $position }) { totalCount } }';

const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const [double, postgres] = await Promise.all([KurrentDbDoubleProcess.start({ directory }), PostgresServer.start()]);
const env = { KURRENTDB_URL: double.url, DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' };
let projectors: readonly BenchServer[] = await Promise.all([
  BenchServer.startApp('projector', env),
  BenchServer.startApp('projector', env),
]);
const api = await BenchServer.startApp('api', env);
const client = new GraphqlClient(api.url, 4);

async function isLeading(projector: BenchServer): Promise<boolean> {
  const response = await fetch(`${projector.url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  return /^debrief_projector_leading 1$/m.test(await response.text());
}

async function positionOfDeclared(): Promise<string> {
  const answer = JSON.parse(await client.ask(bodyOf(DECLARE, { title: randomUUID() }), 'position')) as {
    data: { declareIncident: { position: string } };
  };
  return answer.data.declareIncident.position;
}

/** Asks until there is an answer: each waits for the position, and is an error after five seconds. */
async function untilRead(position: string): Promise<void> {
  for (;;) {
    const isRead = await client.ask(bodyOf(READ, { position }), 'totalCount').then(
      () => true,
      () => false,
    );
    if (isRead) return;
  }
}

const seconds: number[] = [];
try {
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(SETTLE_MS);
    const leading = await Promise.all(projectors.map(isLeading));
    const killed = projectors[leading.indexOf(true)];
    if (killed === undefined) throw new Error('no projector leads');
    const killedAt = performance.now();
    await killed.kill();
    await untilRead(await positionOfDeclared());
    seconds.push((performance.now() - killedAt) / 1_000);
    projectors = [...projectors.filter((projector) => projector !== killed), await BenchServer.startApp('projector', env)];
  }
} finally {
  client.close();
  await Promise.all([api, ...projectors].map((server) => server.kill()));
  await Promise.all([double.stop(), postgres.stop()]);
  rmSync(directory, { recursive: true });
}
console.log(`from kill -9 of the leading projector until a later event is read, ${ROUNDS} times`);
console.log(line('median', `${median(seconds).toFixed(2)} s`));
console.log(line('longest', `${Math.max(...seconds).toFixed(2)} s`, `below ${TARGET_SECONDS} s`));
