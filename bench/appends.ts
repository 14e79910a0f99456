/**
 * Appends of one event, 32 at once, against bare better-sqlite3 that puts 32 rows at a time into the same table of the same file format
 * with the same PRAGMAs, its rows made beforehand. Both in turn, in one run; the median of the rounds' ratios is what counts.
 */
import type { NewEvent } from '#event-sourcing';
import { systemClock } from '#event-sourcing';
import { openSqliteEventStore } from '#sqlite-event-store';
import Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EVENTS = 24_000;
const STREAMS = 3_000;
const TOGETHER = 32;
const ROUNDS = 7;
const TARGET = 0.6;

const types = ['IncidentDeclared', 'StageEntered', 'TimelineEntryRecorded', 'SeverityAssessed', 'RoleAssigned'];

interface Append {
  readonly stream: string;
  readonly revision: bigint;
  readonly event: NewEvent;
}

function appendsToMake(): readonly Append[] {
  const streams = Array.from({ length: STREAMS }, () => `incident-${randomUUID()}`);
  return Array.from({ length: EVENTS }, (_, index) => {
    const commandId = randomUUID();
    return {
      stream: streams[index % STREAMS] ?? '',
      revision: BigInt(Math.floor(index / STREAMS)),
      event: {
        id: randomUUID(),
        schemaVersion: 1,
        event: {
          type: types[index % types.length] ?? '',
          data: {
            title: 'Checkout answers 502 for a third of the requests in eu-west',
            severity: 'SEV2',
            note: 'Rolled back the gateway.',
          },
          occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' },
        },
        metadata: { actorId: randomUUID(), commandId, $correlationId: commandId },
      },
    };
  });
}

/** Gives a directory to work in, and takes it away again. */
async function inDirectory<Result>(work: (path: string) => Promise<Result>): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    return await work(join(directory, 'events.db'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Events a second. */
async function timed(work: () => Promise<void> | void): Promise<number> {
  const begun = performance.now();
  await work();
  return (EVENTS * 1000) / (performance.now() - begun);
}

function throughStore(appends: readonly Append[]): Promise<number> {
  return inDirectory(async (path) => {
    const store = openSqliteEventStore({ path, clock: systemClock });
    let next = 0;
    const appendInTurn = async (): Promise<void> => {
      for (let append = appends[next++]; append !== undefined; append = appends[next++]) {
        const { stream, revision, event } = append;
        await store.append(stream, revision === 0n ? 'no-stream' : revision - 1n, [event]);
      }
    };
    const rate = await timed(async () => {
      await Promise.all(Array.from({ length: TOGETHER }, appendInTurn));
    });
    await store.close();
    return rate;
  });
}

const COLUMNS =
  'position, stream, revision, id, type, schema_version, recorded_at, occurred_at, occurred_until, occurred_exactness, data, metadata';

function bare(appends: readonly Append[], { indexed }: { readonly indexed: boolean }): Promise<number> {
  const rows = appends.map(({ stream, revision, event: { id, event, metadata } }, index) => [
    index + 1,
    stream,
    revision,
    id,
    event.type,
    1,
    systemClock(),
    event.occurred.at,
    null,
    event.occurred.exactness,
    JSON.stringify(event.data),
    JSON.stringify(metadata),
  ]);
  return inDirectory(async (path) => {
    await openSqliteEventStore({ path, clock: systemClock }).close();
    const db = new Database(path);
    db.pragma('synchronous = FULL');
    db.pragma('wal_autocheckpoint = 4000');
    if (!indexed) {
      db.exec(`CREATE TABLE plain (${COLUMNS.replace('position', 'position INTEGER PRIMARY KEY')}); DROP TABLE events`);
      db.exec('ALTER TABLE plain RENAME TO events');
    }
    const insert = db.prepare(`INSERT INTO events (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    const insertTogether = db.transaction((from: number) => {
      for (const row of rows.slice(from, from + TOGETHER)) insert.run(...row);
    });
    const rate = await timed(() => {
      for (let from = 0; from < EVENTS; from += TOGETHER) insertTogether(from);
    });
    db.close();
    return rate;
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rates = { store: [] as number[], bare: [] as number[], plain: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  const appends = appendsToMake();
  rates.bare.push(await bare(appends, { indexed: true }));
  rates.store.push(await throughStore(appends));
  rates.plain.push(await bare(appends, { indexed: false }));
}
const size = JSON.stringify(appendsToMake()[0]?.event).length;
const perSecond = (values: readonly number[]): string => `${Math.round(median(values)).toLocaleString('en')}/s`.padStart(10);
const ratio = median(rates.store.map((rate, round) => rate / (rates.bare[round] ?? 0)));

console.log(`appends of one event of ${size} bytes, ${TOGETHER} at once, ${EVENTS} a round, medians of ${ROUNDS} rounds`);
console.log(`  store                                   ${perSecond(rates.store)}`);
console.log(`  bare better-sqlite3, the same table     ${perSecond(rates.bare)}`);
console.log(`  bare better-sqlite3, without indexes    ${perSecond(rates.plain)}`);
console.log(`  ratio of the store to the same table    ${ratio.toFixed(2).padStart(10)}   (at least ${TARGET.toFixed(2)})`);
