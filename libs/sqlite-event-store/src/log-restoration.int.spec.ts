import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '#event-sourcing';
import { collect, EventLogNotEmptyError, InvalidEventLogError } from '#event-sourcing';
import { anEvent, someEvents } from '#event-sourcing/testing';
import Database from 'better-sqlite3';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { temporaryLog } from './testing/temporary-log.js';

/** A log from elsewhere: its positions have gaps, its streams are interleaved. */
function foreignLog(count = 10): RecordedEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    ...anEvent({
      type: `Type${index % 3}`,
      data: { index, text: 'ünïcödé 🔥' },
      occurred: { at: '2024-01-01T00:00:00.000Z', until: '2024-01-02T00:00:00.000Z', exactness: 'ABOUT' },
      metadata: { actorId: 'actor-1', $correlationId: 'chain' },
    }),
    schemaVersion: 1 + (index % 2),
    stream: `incident-${index % 4}`,
    revision: BigInt(Math.floor(index / 4)),
    position: 9_007_199_254_740_993n + BigInt(index * 1000),
    recordedAt: new Date(Date.UTC(2024, 0, 3) + Math.floor(index / 2)).toISOString(),
  }));
}

async function* from(events: Iterable<RecordedEvent>): AsyncGenerator<RecordedEvent> {
  for (const event of events) yield await Promise.resolve(event);
}

describe('restoring a log', () => {
  let log: ReturnType<typeof temporaryLog>;
  let store: SqliteEventStore;
  const clock = (): string => '2024-06-01T00:00:00.000Z';

  beforeEach(() => {
    log = temporaryLog();
    store = openSqliteEventStore({ path: log.path, clock });
  });
  afterEach(async () => {
    await store.close();
    log.remove();
  });

  const everything = (): Promise<RecordedEvent[]> => collect(store.readAll());

  test('keeps every event as it is, by whatever way it is read', async () => {
    const events = foreignLog(2000);
    expect(await store.restore(from(events))).toEqual({ events: 2000, head: events.at(-1)?.position });
    expect(await everything()).toEqual(events);
    expect(await collect(store.readStream('incident-2'))).toEqual(events.filter(({ stream }) => stream === 'incident-2'));
    expect(await collect(store.readAll({ types: ['Type1'] }))).toEqual(events.filter(({ event }) => event.type === 'Type1'));
    await store.close();
    store = openSqliteEventStore({ path: log.path, clock });
    expect(await everything()).toEqual(events);
  });

  test('gives a log that goes on', async () => {
    const events = foreignLog(10);
    await store.restore(from(events));
    const [next] = await store.append('incident-1', 2n, someEvents(1));
    expect(next).toMatchObject({ revision: 3n, position: 9_007_199_254_749_994n, recordedAt: '2024-06-01T00:00:00.000Z' });
    const again = events.filter(({ stream }) => stream === 'incident-3');
    expect(await store.append('incident-3', 'no-stream', again)).toEqual(again);
  });

  test('keeps recordedAt from going back where the clock here is behind', async () => {
    const [event] = foreignLog(1);
    if (event === undefined) throw new Error('no event');
    await store.restore(from([{ ...event, recordedAt: '2030-01-01T00:00:00.000Z' }]));
    expect(await store.append('incident-9', 'no-stream', someEvents(1))).toMatchObject([{ recordedAt: '2030-01-01T00:00:00.000Z' }]);
  });

  test('takes moments that go back from stream to stream, as several writers record them, and never lets one go back within a stream', async () => {
    const at = (index: number, stream: string, revision: bigint, second: string): RecordedEvent => ({
      ...anEvent(),
      stream,
      revision,
      position: BigInt(index),
      recordedAt: `2030-01-01T00:00:${second}.000Z`,
    });
    const events = [at(1, 'thing-a', 0n, '09'), at(2, 'thing-b', 0n, '03'), at(3, 'thing-b', 1n, '03')];
    await store.restore(from(events));
    expect(await everything()).toEqual(events);
    await store.close();
    store = openSqliteEventStore({ path: log.path, clock });
    expect(await store.append('thing-c', 'no-stream', someEvents(1))).toMatchObject([{ recordedAt: '2030-01-01T00:00:03.000Z' }]);
    expect(await store.append('thing-a', 0n, someEvents(1))).toMatchObject([{ recordedAt: '2030-01-01T00:00:09.000Z' }]);
    // What this store has recorded once, it does not go back behind.
    expect(await store.append('thing-d', 'no-stream', someEvents(1))).toMatchObject([{ recordedAt: '2030-01-01T00:00:09.000Z' }]);
  });

  test('gives a log in which nothing is recorded before what was read', async () => {
    const [later, earlier] = foreignLog(2);
    if (later === undefined || earlier === undefined) throw new Error('no events');
    await store.restore(from([{ ...later, recordedAt: '2031-01-01T00:00:00.000Z' }, earlier]));
    await store.close();
    store = openSqliteEventStore({ path: log.path, clock });
    await collect(store.readStream(later.stream));
    expect(await store.append('thing-new', 'no-stream', someEvents(1))).toMatchObject([{ recordedAt: '2031-01-01T00:00:00.000Z' }]);
  });

  test('of nothing leaves an empty log', async () => {
    expect(await store.restore(from([]))).toEqual({ events: 0, head: 0n });
    expect(await store.append('incident-1', 'no-stream', someEvents(1))).toMatchObject([{ position: 1n }]);
  });

  test('reaches those who have subscribed, here and in readers, only when it is whole', async () => {
    const events = foreignLog(1500);
    const reader = openSqliteEventStore({ path: log.path, mode: 'reader' });
    const ending = new AbortController();
    const following = [store, reader].map(async (each) => {
      const seen: RecordedEvent[] = [];
      for await (const batch of each.subscribeToAll({ signal: ending.signal })) {
        seen.push(...batch);
        if (seen.length >= events.length) break;
      }
      return seen;
    });
    const heads: bigint[] = [];
    async function* watched(): AsyncGenerator<RecordedEvent> {
      for await (const event of from(events)) {
        if (heads.length < 1000) heads.push(await store.head(), await reader.head());
        yield event;
      }
    }
    await store.restore(watched());
    expect(heads.every((head) => head === 0n)).toBe(true);
    for (const seen of await Promise.all(following)) expect(seen).toEqual(events);
    ending.abort();
    expect(await collect(reader.readAll())).toEqual(events);
    await reader.close();
  });

  const faults: [string, number, (event: RecordedEvent) => Partial<RecordedEvent>, RegExp][] = [
    ['an id that was there before', 7, () => ({ id: foreignId }), /id .* before/],
    ['a gap in a stream', 6, ({ revision }) => ({ revision: revision + 1n }), /revision in incident-2 is 2, and 1 comes next/],
    ['a revision that was there before', 6, () => ({ revision: 0n }), /revision/],
    ['a stream that does not begin at 0', 9, () => ({ stream: 'incident-new' }), /revision in incident-new is 2, and 0/],
    ['a position that does not grow', 5, ({ position }) => ({ position: position - 1000n }), /position/],
    ['a position that is not positive', 0, () => ({ position: 0n }), /position/],
    ['a position out of range', 9, () => ({ position: 2n ** 63n }), /./],
    ['recordedAt that goes back', 8, () => ({ recordedAt: '2023-12-31T23:59:59.999Z' }), /recorded/],
    ['recordedAt in another form', 3, () => ({ recordedAt: '2024-01-03T00:00:00Z' }), /ISO 8601/],
    ['recordedAt that is no moment', 3, () => ({ recordedAt: '2024-13-41T00:00:00.000Z' }), /ISO 8601/],
    ['a schema version that is no whole number', 4, () => ({ schemaVersion: 1.5 }), /./],
  ];
  const foreignId = '00000000-0000-5000-8000-000000000001';

  test.each(faults)('refuses %s, names its index, and keeps nothing', async (_, index, fault, reason) => {
    const events = foreignLog(10).map((event, at) => ({
      ...event,
      ...(at === 2 ? { id: foreignId } : {}),
      ...(at === index ? fault(event) : {}),
    }));
    const refused = store.restore(from(events));
    await expect(refused).rejects.toBeInstanceOf(InvalidEventLogError);
    await expect(refused).rejects.toMatchObject({ index, reason: expect.stringMatching(reason) });
    expect(await everything()).toEqual([]);
    expect(await store.restore(from(foreignLog(10)))).toMatchObject({ events: 10 });
  });

  test('names the index behind many chunks', async () => {
    const events = foreignLog(3001).map((event, at) => (at === 3000 ? { ...event, revision: 0n } : event));
    await expect(store.restore(from(events))).rejects.toMatchObject({ index: 3000 });
    expect(await everything()).toEqual([]);
  });

  test('keeps nothing when its input breaks off, and hands on why', async () => {
    async function* broken(): AsyncGenerator<RecordedEvent> {
      yield* from(foreignLog(1000));
      throw new Error('line 1001 is not JSON');
    }
    await expect(store.restore(broken())).rejects.toThrow('line 1001');
    expect(await everything()).toEqual([]);
    expect(await store.append('incident-1', 'no-stream', someEvents(1))).toMatchObject([{ position: 1n }]);
  });

  test('is refused where something is recorded, and leaves it', async () => {
    const recorded = await store.append('incident-1', 'no-stream', someEvents(2));
    await expect(store.restore(from(foreignLog(10)))).rejects.toBeInstanceOf(EventLogNotEmptyError);
    expect(await everything()).toEqual(recorded);
  });

  test.each([0, 500, 999])('is refused where something was recorded meanwhile, at event %i of 1000', async (moment) => {
    async function* overtaken(): AsyncGenerator<RecordedEvent> {
      for (const [index, event] of foreignLog(1000).entries()) {
        if (index === moment) await store.append('incident-1', 'no-stream', someEvents(1));
        yield event;
      }
    }
    const refused = store.restore(overtaken());
    await expect(refused).rejects.toBeInstanceOf(EventLogNotEmptyError);
    expect(await everything()).toHaveLength(1);
  });

  test('runs once at a time', async () => {
    let second: Promise<unknown> = Promise.resolve();
    async function* events(): AsyncGenerator<RecordedEvent> {
      second = store.restore(from(foreignLog(1)));
      await expect(second).rejects.toThrow(/running already/);
      yield* from(foreignLog(10));
    }
    await store.restore(events());
    expect(await everything()).toHaveLength(10);
  });

  test('leaves nothing behind in the file', async () => {
    await expect(store.restore(from([...foreignLog(500), ...foreignLog(1)]))).rejects.toThrow();
    await store.restore(from(foreignLog(500)));
    await store.close();
    const db = new Database(log.path);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()).toEqual(['events']);
    db.close();
    store = openSqliteEventStore({ path: log.path, clock });
  });

  test('fails when the store is closed under it, and the next opening finds an empty log', async () => {
    async function* closing(): AsyncGenerator<RecordedEvent> {
      for (const [index, event] of foreignLog(1000).entries()) {
        if (index === 600) await store.close();
        yield event;
      }
    }
    await expect(store.restore(closing())).rejects.toBeInstanceOf(Error);
    store = openSqliteEventStore({ path: log.path, clock });
    expect(await everything()).toEqual([]);
    expect(await store.restore(from(foreignLog(10)))).toMatchObject({ events: 10 });
  });
});
