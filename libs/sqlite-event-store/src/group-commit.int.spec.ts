import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collect, EventStoreUnavailableError, WrongExpectedRevisionError } from '#event-sourcing';
import { anEvent, someEvents } from '#event-sourcing/testing';
import Database from 'better-sqlite3';
import { EventPages } from './event-pages.js';
import { migrate } from './event-table.js';
import { GroupCommit } from './group-commit.js';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { temporaryLog } from './testing/temporary-log.js';
import { transactionsInWal } from './testing/wal.js';

const clock = (): string => new Date().toISOString();

describe('appends that arrive together', () => {
  let log: ReturnType<typeof temporaryLog>;
  let store: SqliteEventStore;

  beforeEach(() => {
    log = temporaryLog();
    store = openSqliteEventStore({ path: log.path, clock });
  });
  afterEach(async () => {
    await store.close();
    log.remove();
  });

  async function transactionsOf(work: () => Promise<unknown>): Promise<number> {
    const before = transactionsInWal(log.path);
    await work();
    return transactionsInWal(log.path) - before;
  }

  const appendMany = (count: number): Promise<unknown> =>
    Promise.all(Array.from({ length: count }, () => store.append(crypto.randomUUID(), 'no-stream', someEvents(2))));

  test('share one transaction', async () => {
    expect(await transactionsOf(() => appendMany(100))).toBe(1);
  });

  test('are not held up for each other: one after another, each has its own', async () => {
    const oneByOne = async (): Promise<void> => {
      for (let index = 0; index < 5; index++) await appendMany(1);
    };
    expect(await transactionsOf(oneByOne)).toBe(5);
  });

  test('are split where they are very many', async () => {
    expect(await transactionsOf(() => appendMany(1000))).toBe(4);
  });

  test('share it again in every round when each writer waits for its answer', async () => {
    const writer = async (): Promise<void> => {
      for (let index = 0; index < 10; index++) await appendMany(1);
    };
    expect(await transactionsOf(() => Promise.all(Array.from({ length: 32 }, writer)))).toBe(10);
  });

  test('write nothing where all of them conflict', async () => {
    await store.append('incident-1', 'no-stream', someEvents(1));
    const stale = (): Promise<unknown> => Promise.allSettled([1, 2, 3].map(() => store.append('incident-1', 'no-stream', someEvents(1))));
    expect(await transactionsOf(stale)).toBe(0);
  });

  test('are recorded at the same moment, in the order in which they were asked for', async () => {
    const appends = await Promise.all(['a', 'b', 'c'].map((stream) => store.append(stream, 'no-stream', someEvents(1))));
    expect(appends.flat().map(({ position }) => position)).toEqual([1n, 2n, 3n]);
    expect(new Set(appends.flat().map(({ recordedAt }) => recordedAt)).size).toBe(1);
  });

  test('build on each other', async () => {
    const [first, second, stale] = await Promise.allSettled([
      store.append('incident-1', 'no-stream', someEvents(2)),
      store.append('incident-1', 1n, someEvents(1)),
      store.append('incident-1', 1n, someEvents(1)),
    ]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(stale).toMatchObject({ reason: new WrongExpectedRevisionError('incident-1', 1n, 2n) });
  });

  test('survive one that cannot be stored', async () => {
    const unstorable = { ...anEvent(), schemaVersion: 1.5 };
    const outcomes = await Promise.allSettled([
      store.append('incident-1', 'no-stream', someEvents(2)),
      store.append('incident-2', 'no-stream', [anEvent(), unstorable]),
      store.append('incident-1', 1n, someEvents(1)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const events = await collect(store.readAll());
    expect(events.map(({ stream, revision, position }) => [stream, revision, position])).toEqual([
      ['incident-1', 0n, 1n],
      ['incident-1', 1n, 2n],
      ['incident-1', 2n, 3n],
    ]);
  });
});

describe('a disk that fails at a commit', () => {
  test('ends all appending, for what is on it is not known any more', async () => {
    const log = temporaryLog();
    const db = new Database(log.path);
    migrate(db, log.path);
    const prepare = db.prepare.bind(db);
    const failing = {
      run: () => {
        throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
      },
    };
    Object.defineProperty(db, 'prepare', { value: (sql: string) => (sql === 'COMMIT' ? failing : prepare(sql)) });
    const appends = new GroupCommit(db, new EventPages(db), clock, () => undefined);

    const together = ['a', 'b'].map((stream) => appends.append(stream, 'no-stream', someEvents(1)));
    for (const append of together) {
      await expect(append).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await expect(append).rejects.toThrow('disk I/O error');
    }
    await expect(appends.append('c', 'no-stream', someEvents(1))).rejects.toThrow(/start again/);
    await appends.drain();
    expect(db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(0);
    db.close();
    log.remove();
  });
});
