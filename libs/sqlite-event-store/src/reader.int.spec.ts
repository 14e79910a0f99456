import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collect } from '#event-sourcing';
import { anEvent, eventStoreContract, someEvents } from '#event-sourcing/testing';
import Database from 'better-sqlite3';
import { statSync } from 'node:fs';
import { EventPages } from './event-pages.js';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { UnreadableEventError } from './stored-event.js';
import { OtherProcess } from './testing/other-process.js';
import { temporaryLog } from './testing/temporary-log.js';

const clock = (): string => new Date().toISOString();

eventStoreContract('a SQLite reader beside its writer', () => {
  const { path, remove } = temporaryLog();
  const writer = openSqliteEventStore({ path, clock });
  const reader = openSqliteEventStore({ path, mode: 'reader' });
  const close = async (): Promise<void> => {
    await Promise.all([reader.close(), writer.close()]);
  };
  return Promise.resolve({
    store: {
      append: (stream, expected, events) => writer.append(stream, expected, events),
      readStream: (stream, options) => reader.readStream(stream, options),
      readAll: (options) => reader.readAll(options),
      subscribeToAll: (options) => reader.subscribeToAll(options),
      head: () => reader.head(),
      close,
    },
    dispose: async () => {
      await close();
      remove();
    },
  });
});

describe('a reader', () => {
  let log: ReturnType<typeof temporaryLog>;
  let writer: SqliteEventStore;
  let reader: SqliteEventStore;

  beforeEach(() => {
    log = temporaryLog();
    writer = openSqliteEventStore({ path: log.path, clock });
    reader = openSqliteEventStore({ path: log.path, mode: 'reader' });
  });
  afterEach(async () => {
    await Promise.all([reader.close(), writer.close()]);
    log.remove();
  });

  test('takes no appends and no restore', async () => {
    await expect(reader.append('incident-1', 'no-stream', someEvents(1))).rejects.toThrow(/for reading only/);
    async function* nothing() {
      // An empty log.
    }
    await expect(reader.restore(nothing())).rejects.toThrow(/for reading only/);
  });

  test('follows in another process while this one writes', async () => {
    const follower = new OtherProcess('follow', log.path);
    await follower.reported();
    const ids: string[] = [];
    for (let index = 0; index < 50; index++) {
      const appends = await Promise.all([0, 1, 2].map((part) => writer.append(`incident-${index}-${part}`, 'no-stream', someEvents(2))));
      ids.push(...appends.flat().map(({ id }) => id));
    }
    await follower.reported((line) => line === ids.at(-1));
    expect((await follower.kill()).slice(1)).toEqual(ids);
  });

  test('goes on where it was when the writer was closed and opened again', async () => {
    const ending = new AbortController();
    const seen: string[] = [];
    const following = (async () => {
      for await (const batch of reader.subscribeToAll({ signal: ending.signal })) {
        seen.push(...batch.map(({ id }) => id));
        if (seen.length === 4) ending.abort();
      }
    })();
    const events = someEvents(4);
    await writer.append('incident-1', 'no-stream', events.slice(0, 2));
    await writer.close();
    writer = openSqliteEventStore({ path: log.path, clock });
    await writer.append('incident-1', 1n, events.slice(2));
    await following;
    expect(seen).toEqual(events.map(({ id }) => id));
  });

  test('holds no read transaction while its caller thinks', async () => {
    await writer.append('incident-1', 'no-stream', someEvents(800));
    const reading = reader.readAll()[Symbol.asyncIterator]();
    await reading.next();
    const ending = new AbortController();
    const following = reader.subscribeToAll({ signal: ending.signal })[Symbol.asyncIterator]();
    await following.next();

    await writer.append('incident-2', 'no-stream', someEvents(100));
    const db = new Database(log.path);
    expect(db.pragma('wal_checkpoint(TRUNCATE)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
    db.close();
    expect(statSync(`${log.path}-wal`).size).toBe(0);
    ending.abort();
  });

  test('names the position of an event that cannot be read', async () => {
    await writer.append('incident-1', 'no-stream', someEvents(5));
    const db = new Database(log.path);
    db.exec(`UPDATE events SET data = '{"torn": ' WHERE position = 4`);
    db.close();
    for (const read of [reader.readAll(), reader.readStream('incident-1')]) {
      const failed = collect(read);
      await expect(failed).rejects.toBeInstanceOf(UnreadableEventError);
      await expect(failed).rejects.toMatchObject({ position: 4n });
    }
    expect(await collect(reader.readAll({ after: 4n }))).toHaveLength(1);
  });

  test('gives events that are large a few at a time', async () => {
    const large = { data: { text: 'x'.repeat(900_000) } };
    for (let index = 0; index < 12; index++) await writer.append(`incident-${index}`, 'no-stream', [anEvent(large)]);
    const sizes: number[] = [];
    const ending = new AbortController();
    for await (const batch of reader.subscribeToAll({ signal: ending.signal })) {
      sizes.push(batch.length);
      if (sizes.reduce((sum, size) => sum + size) === 12) ending.abort();
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
    expect(await collect(reader.readAll())).toHaveLength(12);
  });
});

test('every read of a page is an ordered walk along an index', () => {
  const { path, remove } = temporaryLog();
  openSqliteEventStore({ path, clock });
  const statements: string[] = [];
  const db = new Database(path, { verbose: (sql) => statements.push(String(sql)) });
  const pages = new EventPages(db);
  pages.ofStream('incident-1', 0n, 10);
  pages.ofAll({ after: 5n, upTo: 9n, limit: 10 });
  pages.ofAll({ after: 5n, upTo: 9n, limit: 10, types: ['A'] });
  pages.ofAll({ after: 5n, upTo: 9n, limit: 10, types: ['A', 'B', 'C'] });
  const plans = [...statements].map((sql) =>
    db
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail),
  );
  expect(plans).toHaveLength(4);
  const byType = expect.stringMatching(/^SEARCH events USING INDEX .*\(type=\? AND position>\? AND position<\?\)$/);
  expect(plans[0]).toEqual([expect.stringMatching(/^SEARCH events USING INDEX .*\(stream=\? AND revision>\?\)$/)]);
  expect(plans[1]).toEqual([expect.stringMatching(/^SEARCH events USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/)]);
  expect(plans[2]).toEqual([byType]);
  expect(plans[3]?.filter((step) => step.startsWith('SEARCH') || /SCAN|TEMP/.test(step))).toEqual([byType, byType, byType]);
  db.close();
  remove();
});
