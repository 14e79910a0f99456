import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLogTarget, EventStore, RecordedEvent } from '#event-sourcing';
import { collect, EventLogNotEmptyError, InvalidEventLogError } from '#event-sourcing';
import { PATIENCE_MS, someEvents } from '#event-sourcing/testing';
import { aLog, chainOf } from '#evidence/testing';
import { openKurrentDbEventStore } from '#kurrentdb';
import { openSqliteEventStore } from '#sqlite-event-store';
import type { SqliteEventStore } from '#sqlite-event-store';
import fc from 'fast-check';
import { KurrentDbDouble } from '../../../test/kurrentdb-double/index.js';
import { copyLog, InterruptedImportError, LogCopyError, LogsDifferError, spooledRestore } from './index.js';
import type { CopyProgress } from './index.js';

let directory: string;
let closing: (() => Promise<void>)[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'debrief-copy-'));
  closing = [];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  rmSync(directory, { recursive: true });
});

const clock = (): string => '2024-06-01T00:00:00.000Z';
let opened = 0;
function emptyLog(): SqliteEventStore {
  const store = openSqliteEventStore({ path: join(directory, `${++opened}.db`), clock });
  closing.push(() => store.close());
  return store;
}
async function logOf(events: readonly RecordedEvent[]): Promise<SqliteEventStore> {
  const store = emptyLog();
  await store.takeOver(events);
  return store;
}
async function doubleOf(): Promise<EventStore & EventLogTarget> {
  const double = await KurrentDbDouble.start({ directory: join(directory, 'kurrentdb') });
  closing.push(() => double.stop());
  const store = openKurrentDbEventStore({ url: double.url, clock, patienceMs: PATIENCE_MS });
  closing.push(() => store.close());
  return store;
}

type Target = Pick<EventStore, 'readAll' | 'readStream' | 'head'> & EventLogTarget;

/** A target that fails at so many calls from now, before it has taken over a part or in the middle of it. */
function failing(store: Target, after: number, partly: boolean): Target {
  let calls = 0;
  return {
    readAll: (options) => store.readAll(options),
    readStream: (stream, options) => store.readStream(stream, options),
    head: () => store.head(),
    takeOver: async (events) => {
      if (++calls <= after) return store.takeOver(events);
      if (partly) await store.takeOver(events.slice(0, Math.ceil(events.length / 2)));
      throw new Error('the connection broke');
    },
  };
}
const chainOfLog = async (store: Pick<EventStore, 'readAll'>): Promise<string | undefined> =>
  chainOf(await collect(store.readAll())).at(-1);

describe('a copy of a log', () => {
  test('is the same log, and tells how far it is', async () => {
    const events = aLog(1_234);
    const from = await logOf(events);
    const to = emptyLog();
    const told: CopyProgress[] = [];
    const copied = await copyLog({ from, to, onProgress: (progress) => told.push(progress) });
    expect(copied).toEqual({ events: 1_234, taken: 1_234, streams: 4, hash: chainOf(events).at(-1) });
    expect(await collect(to.readAll())).toEqual(events);
    expect(told.map(({ step }) => step)).toEqual(told.map(({ step }) => step).toSorted());
    expect(told.at(-1)).toEqual({ step: 'verifying', events: 1_234, position: 1_234n, head: 1_234n });
    expect(await copyLog({ from, to })).toMatchObject({ events: 1_234, taken: 0 });
  });

  test('of nothing is nothing', async () => {
    expect(await copyLog({ from: emptyLog(), to: emptyLog() })).toMatchObject({ events: 0, streams: 0 });
  });

  test('goes on where it broke off, wherever that was', async () => {
    const events = aLog(1_100);
    const from = await logOf(events);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 4 }), fc.boolean()), { maxLength: 4 }), async (breaks) => {
        const to = emptyLog();
        let taken = 0;
        for (const [after, partly] of breaks) {
          const before = await to.head();
          const outcome = await copyLog({ from, to: failing(to, after, partly) }).catch((error: unknown) => error);
          if (outcome instanceof LogCopyError) {
            expect(BigInt(outcome.copied)).toBeLessThanOrEqual(await to.head());
            expect(outcome.copied).toBeGreaterThanOrEqual(Number(before));
          } else {
            // It was whole by then.
            expect(outcome).toMatchObject({ events: 1_100 });
          }
          taken = Number(await to.head());
        }
        const copied = await copyLog({ from, to });
        expect(copied).toEqual({ events: 1_100, taken: 1_100 - taken, streams: 4, hash: chainOf(events).at(-1) });
        expect(await collect(to.readAll())).toEqual(events);
      }),
      { numRuns: 6 },
    );
  });

  test('ends when it is told to, and goes on another time', async () => {
    const from = await logOf(aLog(2_000));
    const to = emptyLog();
    const ending = new AbortController();
    const ended = copyLog({
      from,
      to,
      signal: ending.signal,
      onProgress: ({ events }) => {
        if (events >= 750) ending.abort();
      },
    });
    await expect(ended).rejects.toBeInstanceOf(LogCopyError);
    expect(await to.head()).toBeGreaterThanOrEqual(500n);
    expect(await to.head()).toBeLessThan(1_500n);
    expect(await copyLog({ from, to })).toMatchObject({ events: 2_000 });
  });

  test('has what there was when it began, of a log that goes on', async () => {
    const from = await logOf(aLog(400));
    const to = emptyLog();
    let recording: Promise<unknown> | undefined;
    const onProgress = (): void => {
      recording ??= from.append('thing-0', 99n, someEvents(1));
    };
    expect(await copyLog({ from, to, onProgress })).toMatchObject({ events: 400 });
    expect(await recording).toHaveLength(1);
    expect(await copyLog({ from, to })).toMatchObject({ events: 401, taken: 1 });
  });

  test('is refused where the target holds something else, and leaves it', async () => {
    const events = aLog(300);
    const from = await logOf(events);
    const altered = events.map((event, index) => (index === 200 ? { ...event, metadata: { actorId: 'another' } } : event));
    for (const [held, message] of [
      [aLog(301), /holds more than the 300 events/],
      [altered.slice(0, 250), /event 201 is there in another shape/],
      [events.slice(0, 10).map((event) => ({ ...event, id: `1${event.id.slice(1)}` })), /event 1 is there .* in the place of/],
    ] as const) {
      const to = await logOf(held);
      const refused = copyLog({ from, to });
      await expect(refused).rejects.toBeInstanceOf(LogsDifferError);
      await expect(refused).rejects.toThrow(message);
      expect(await collect(to.readAll())).toEqual(held);
    }
  });

  const untrue: readonly (readonly [string, RegExp, (to: Target) => Partial<Target>])[] = [
    [
      'leaves out events of a stream',
      /stream thing-2 has 75 events .* and 70 with/,
      (to) => ({ readStream: (stream, options) => to.readStream(stream, stream === 'thing-2' ? { maxCount: 70 } : options) }),
    ],
    [
      'changes events on the way',
      /event \d+ .* is not the same/,
      (to) => ({ takeOver: (events) => to.takeOver(events.map((event) => ({ ...event, schemaVersion: 2 }))) }),
    ],
    ['forgets what it took over', /ends behind 0 events/, () => ({ takeOver: (events) => Promise.resolve(events) })],
  ];

  test.each(untrue)('is not called one where the target %s', async (_, message, fault) => {
    const from = await logOf(aLog(300));
    const to = emptyLog();
    const refused = copyLog({ from, to: { ...failing(to, Infinity, false), ...fault(to) } });
    await expect(refused).rejects.toBeInstanceOf(LogsDifferError);
    await expect(refused).rejects.toThrow(message);
  });

  test('goes to KurrentDB (its double) and back to a new file, interrupted once each way, with the same chain', async () => {
    const events = aLog(900);
    const from = await logOf(events);
    const kurrentDb = await doubleOf();
    await expect(copyLog({ from, to: failing(kurrentDb, 1, true) })).rejects.toBeInstanceOf(LogCopyError);
    expect(await copyLog({ from, to: kurrentDb })).toMatchObject({ events: 900, streams: 4, hash: chainOf(events).at(-1) });
    const back = emptyLog();
    await expect(copyLog({ from: kurrentDb, to: failing(back, 2, true) })).rejects.toBeInstanceOf(LogCopyError);
    expect(await copyLog({ from: kurrentDb, to: back })).toMatchObject({ events: 900, hash: chainOf(events).at(-1) });
    expect(await chainOfLog(back)).toBe(chainOf(events).at(-1));
    expect(await copyLog({ from: back, to: await logOf(events) })).toMatchObject({ taken: 0 });
  });
});

describe('an import by way of a spool', () => {
  async function* from(events: readonly RecordedEvent[]): AsyncGenerator<RecordedEvent> {
    for (const event of events) yield await Promise.resolve(event);
  }
  const spools = (): string => join(directory, 'spools');

  test('records everything, and leaves no spool', async () => {
    const target = await doubleOf();
    const restore = spooledRestore({ target, directory: spools() });
    expect(await restore.restore(from(aLog(600)))).toEqual({ events: 600, head: await target.head() });
    expect(await chainOfLog(target)).toBe(chainOf(aLog(600)).at(-1));
    expect(readdirSync(spools())).toEqual([]);
  });

  test('records nothing where any event is not right', async () => {
    const target = emptyLog();
    const events = aLog(600).map((event, index) => (index === 599 ? { ...event, revision: 7n } : event));
    await expect(spooledRestore({ target, directory: spools() }).restore(from(events))).rejects.toMatchObject({
      name: 'InvalidEventLogError',
      index: 599,
    });
    expect(await target.head()).toBe(0n);
    expect(readdirSync(spools())).toEqual([]);
  });

  test('says how far it came where it breaks off, and goes on', async () => {
    const store = emptyLog();
    const target = Object.assign(failing(store, 1, false), {
      append: store.append.bind(store),
      subscribeToAll: store.subscribeToAll.bind(store),
      close: store.close.bind(store),
    });
    const broken = spooledRestore({ target, directory: spools() }).restore(from(aLog(600)));
    await expect(broken).rejects.toBeInstanceOf(InterruptedImportError);
    await expect(broken).rejects.toThrow('250 of 600 events were taken over');
    const again = spooledRestore({ target: store, directory: spools() });
    expect(await again.restore(from(aLog(600)))).toEqual({ events: 600, head: 600n });
    expect(await again.restore(from(aLog(600)))).toEqual({ events: 600, head: 600n });
  });

  test('names what the engine cannot hold', async () => {
    const target = await doubleOf();
    const events = aLog(300).map((event, index) => (index === 280 ? { ...event, id: 'ABCDEF00-0000-4000-8000-000000000000' } : event));
    const refused = spooledRestore({ target, directory: spools() }).restore(from(events));
    await expect(refused).rejects.toBeInstanceOf(InvalidEventLogError);
    await expect(refused).rejects.toMatchObject({ index: 280, reason: expect.stringMatching(/taken over/) });
  });

  test('is refused where the log holds anything else', async () => {
    const target = emptyLog();
    await target.append('mine', 'no-stream', someEvents(1));
    let given = 0;
    async function* counted(): AsyncGenerator<RecordedEvent> {
      for await (const event of from(aLog(600))) {
        given++;
        yield event;
      }
    }
    await expect(spooledRestore({ target, directory: spools() }).restore(counted())).rejects.toBeInstanceOf(EventLogNotEmptyError);
    expect(given).toBe(1);
    const longer = await logOf(aLog(601));
    await expect(spooledRestore({ target: longer, directory: spools() }).restore(from(aLog(600)))).rejects.toBeInstanceOf(
      EventLogNotEmptyError,
    );
  });

  test('clears away what a process that was killed has left, and nothing that is in use', async () => {
    const target = emptyLog();
    const inner = spooledRestore({ target, directory: spools() });
    rmSync(spools(), { recursive: true, force: true });
    async function* watched(): AsyncGenerator<RecordedEvent> {
      expect(readdirSync(spools())).toHaveLength(1);
      await spooledRestore({ target: emptyLog(), directory: spools() }).restore(from(aLog(3)));
      expect(readdirSync(spools())).toHaveLength(1);
      yield* from(aLog(3));
    }
    await inner.restore(watched());
    mkdtempSync(join(spools(), 'import-spool-'));
    await inner.restore(from(aLog(3)));
    expect(readdirSync(spools())).toEqual([]);
  });
});
