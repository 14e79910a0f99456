/**
 * The log in KurrentDB: appends and loads through the store against the bare client, both against the same double of a server, which is no
 * KurrentDB: only the ratios say something, and only of the client's side. In turn, in one run, medians of the rounds.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEvent } from '#event-sourcing';
import { collect, systemClock } from '#event-sourcing';
import { openKurrentDbEventStore } from '#kurrentdb';
import { jsonEvent, KurrentDBClient } from '@kurrent/kurrentdb-client';
import { KurrentDbDoubleProcess } from '../test/kurrentdb-double/index.js';
import { line, median, percentile, whole } from './support/figures.js';

const ROUNDS = 7;
const IN_SEQUENCE = 2_000;
const TOGETHER = 64;
const AT_ONCE = 16_000;
const LOADS = 500;
const STREAM_LENGTH = 20;
const TARGET_RATIO = 0.7;
const TARGET_LOAD_MS = 3;

type Append = (stream: string, revision: bigint, event: NewEvent) => Promise<unknown>;

function eventToAppend(): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    schemaVersion: 1,
    event: {
      type: 'EntryRecorded',
      data: { entryId: randomUUID(), kind: 'OBSERVATION', text: 'A third of the requests to checkout in the west is answered with 502.' },
      occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' },
    },
    metadata: { actorId: randomUUID(), commandId, $correlationId: commandId },
  };
}

/** Appends `count` events, `together` at once, each to the end of one of as many streams as are under way. @returns appends a second. */
async function rateOf(append: Append, count: number, together: number): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      const stream = `incident-${randomUUID()}`;
      for (let revision = 0n; revision < count / together; revision++) await append(stream, revision, eventToAppend());
    }),
  );
  return (count * 1_000) / (performance.now() - startedAt);
}

function stored(occurredAt: string): Readonly<Record<string, string>> {
  return {
    'debrief.schemaVersion': '1',
    'debrief.occurredAt': occurredAt,
    'debrief.occurredExactness': 'EXACT',
    'debrief.recordedAt': systemClock(),
  };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const double = await KurrentDbDoubleProcess.start({ directory });
const store = openKurrentDbEventStore({ url: double.url, clock: systemClock });
const client = KurrentDBClient.connectionString(double.url);

const throughStore: Append = (stream, revision, event) => store.append(stream, revision === 0n ? 'no-stream' : revision - 1n, [event]);
// With the same metadata as the store writes, so that the same bytes go over the line.
const throughClient: Append = (stream, revision, { id, event: { type, data, occurred }, metadata }) =>
  client.appendToStream(stream, [jsonEvent({ id, type, data: { ...data }, metadata: { ...metadata, ...stored(occurred.at) } })], {
    streamState: revision === 0n ? 'no_stream' : revision - 1n,
  });

const rates = { sequence: { store: [] as number[], client: [] as number[] }, together: { store: [] as number[], client: [] as number[] } };
const loads = { store: [] as number[], client: [] as number[] };
try {
  for (const append of [throughClient, throughStore]) await rateOf(append, IN_SEQUENCE, 1);
  for (let round = 0; round < ROUNDS; round++) {
    rates.sequence.client.push(await rateOf(throughClient, IN_SEQUENCE, 1));
    rates.sequence.store.push(await rateOf(throughStore, IN_SEQUENCE, 1));
    rates.together.client.push(await rateOf(throughClient, AT_ONCE, TOGETHER));
    rates.together.store.push(await rateOf(throughStore, AT_ONCE, TOGETHER));
  }
  const streams = Array.from({ length: LOADS }, () => `incident-${randomUUID()}`);
  for (const stream of streams) await store.append(stream, 'no-stream', Array.from({ length: STREAM_LENGTH }, eventToAppend));
  for (const stream of streams) {
    loads.store.push(await millisecondsOf(() => collect(store.readStream(stream))));
    loads.client.push(
      await millisecondsOf(async () => {
        let events = 0;
        for await (const { event } of client.readStream(stream)) events += event === undefined ? 0 : 1;
        if (events !== STREAM_LENGTH) throw new Error(`${events} events were read`);
      }),
    );
  }
} finally {
  await store.close();
  await client.dispose();
  await double.stop();
  rmSync(directory, { recursive: true });
}

const compared = (
  what: string,
  { store: ours, client: bare }: { readonly store: readonly number[]; readonly client: readonly number[] },
): void => {
  const ratio = median(ours.map((rate, round) => rate / (bare[round] ?? Number.NaN)));
  console.log(line(`${what}, store`, `${whole(median(ours))}/s`));
  console.log(line(`${what}, bare client`, `${whole(median(bare))}/s`));
  console.log(line('  ratio', ratio.toFixed(2), `at least ${TARGET_RATIO.toFixed(2)}`));
};
console.log(`appends of one event and loads of a stream of ${STREAM_LENGTH}, against a double of KurrentDB, medians of ${ROUNDS} rounds`);
compared('one after another', rates.sequence);
compared(`${TOGETHER} at once`, rates.together);
console.log(line('load, store, p50', `${percentile(loads.store, 50).toFixed(2)} ms`, `below ${TARGET_LOAD_MS} ms`));
console.log(line('load, store, p99', `${percentile(loads.store, 99).toFixed(2)} ms`));
console.log(line('load, bare client, p50', `${percentile(loads.client, 50).toFixed(2)} ms`));
