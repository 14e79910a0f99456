/**
 * Projecting a long log into a real PostgreSQL that runs on the same machine and syncs as in production: a rebuild, and the projector at
 * its daily work, which has to catch up from the first event. Against the rebuild on SQLite, in turn.
 */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLog } from '#projections';
import { postgresReadModels, Projector, rebuildReadModels, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import { PostgresServer } from '../test/support/postgres-server.js';
import { line, median, whole } from './support/figures.js';
import { twoYearsOf } from './support/histories.js';
import { preparedDirectory } from './support/prepared-directory.js';
import { projections } from './support/projections.js';

const EVENTS = 200_000;
const ROUNDS = 3;
const TARGET_RATE = 5_000;

const emptyLog: EventLog = {
  head: () => Promise.resolve(0n),
  readAll: async function* () {},
  subscribeToAll: async function* () {},
};

async function ratePerSecond(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (EVENTS * 1_000) / (performance.now() - startedAt);
}

async function rebuiltOnSqlite(store: EventLog): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    return await ratePerSecond(() => rebuildReadModels({ store, projections, engine: sqliteReadModels(directory) }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function rebuiltOnPostgres(url: string, store: EventLog): Promise<number> {
  const engine = postgresReadModels({ url, projections, schema: schemaName() });
  const rate = await ratePerSecond(() => rebuildReadModels({ store, projections, engine }));
  await engine.close();
  return rate;
}

/** The projector begins on read models of an empty log, so that it does not build new ones but works off what is recorded. */
async function projectedOnPostgres(url: string, store: EventLog, head: bigint): Promise<number> {
  const engine = postgresReadModels({ url, projections, schema: schemaName() });
  await rebuildReadModels({ store: emptyLog, projections, engine });
  const arrived = new AbortController();
  const projector = new Projector({
    store,
    projections,
    engine,
    onProgress: ({ checkpoints }) => {
      if (checkpoints.every(({ position }) => position >= head)) arrived.abort();
    },
    onAlarm: (alarm) => {
      throw new Error(JSON.stringify(alarm));
    },
  });
  const rate = await ratePerSecond(() => projector.run(arrived.signal));
  await engine.close();
  return rate;
}

let schemas = 0;
function schemaName(): string {
  return `bench_${++schemas}`;
}

const { log } = await preparedDirectory({ history: twoYearsOf(20_000), events: EVENTS });
const store = openSqliteEventStore({ path: log, mode: 'reader' });
const head = await store.head();
const server = await PostgresServer.start();
const rates: { sqlite: number[]; rebuild: number[]; projector: number[] } = { sqlite: [], rebuild: [], projector: [] };
try {
  for (let round = 0; round < ROUNDS; round++) {
    rates.sqlite.push(await rebuiltOnSqlite(store));
    rates.rebuild.push(await rebuiltOnPostgres(server.url, store));
    rates.projector.push(await projectedOnPostgres(server.url, store, head));
  }
} finally {
  await server.stop();
  await store.close();
}

const ratio = (of: readonly number[]): string => median(of.map((rate, round) => rate / (rates.sqlite[round] ?? Number.NaN))).toFixed(2);
console.log(`${whole(EVENTS)} events into ${whole(projections.length)} projections, medians of ${ROUNDS} rounds`);
console.log(line('rebuild on SQLite', `${whole(median(rates.sqlite))}/s`));
console.log(line('rebuild on PostgreSQL', `${whole(median(rates.rebuild))}/s`, `at least ${whole(TARGET_RATE)}/s`));
console.log(line('projector on PostgreSQL, catching up', `${whole(median(rates.projector))}/s`, `at least ${whole(TARGET_RATE)}/s`));
console.log(line('ratio of the rebuilds', ratio(rates.rebuild)));
