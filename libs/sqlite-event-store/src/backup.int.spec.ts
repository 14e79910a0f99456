import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { closeSync, existsSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { collect } from '#event-sourcing';
import { someEvents } from '#event-sourcing/testing';
import { copyDatabaseFile } from './database-copy.js';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { OtherProcess } from './testing/other-process.js';
import { temporaryLog } from './testing/temporary-log.js';

const clock = (): string => new Date().toISOString();
let log: ReturnType<typeof temporaryLog>;
beforeEach(() => {
  log = temporaryLog();
});
afterEach(() => {
  log.remove();
});
const openCopy = (): SqliteEventStore => openSqliteEventStore({ path: `${log.path}-copy`, clock });

test('a backup is a log by itself, for its owner only, and goes on by itself', async () => {
  const store = openSqliteEventStore({ path: log.path, clock });
  for (let each = 0; each < 50; each++) await store.append(`thing-${each}`, 'no-stream', someEvents(3));
  const reader = openSqliteEventStore({ path: log.path, mode: 'reader' });
  reader.backupTo(`${log.path}-copy`);
  await reader.close();
  expect(statSync(`${log.path}-copy`).mode & 0o777).toBe(0o600);
  await store.append('thing-later', 'no-stream', someEvents(1));
  const copy = openCopy();
  expect(await collect(copy.readAll())).toEqual((await collect(store.readAll())).slice(0, 150));
  expect(await copy.append('thing-0', 2n, someEvents(1))).toMatchObject([{ position: 151n }]);
  await copy.close();
  await store.close();
});

test('a backup never overwrites anything', async () => {
  const store = openSqliteEventStore({ path: log.path, clock });
  writeFileSync(`${log.path}-copy`, 'mine');
  expect(() => {
    store.backupTo(`${log.path}-copy`);
  }).toThrow(/EEXIST/);
  expect(statSync(`${log.path}-copy`).size).toBe(4);
  await store.close();
});

test('a file that is damaged, or no database, gives no backup', async () => {
  const store = openSqliteEventStore({ path: log.path, clock });
  await store.append('thing', 'no-stream', someEvents(1));
  await store.close();
  const file = openSync(log.path, 'r+');
  const SECOND_PAGE = 4_096;
  writeSync(file, Buffer.alloc(500, 0xff), 0, 500, SECOND_PAGE);
  closeSync(file);
  writeFileSync(`${log.path}-text`, 'not a database at all'.repeat(1_000));
  for (const from of [log.path, `${log.path}-text`, `${log.path}-nowhere`]) {
    expect(() => {
      copyDatabaseFile(from, `${log.path}-copy`);
    }).toThrow();
    expect(existsSync(`${log.path}-copy`)).toBe(false);
  }
});

test('backups under load hold everything that was acknowledged before, and are beginnings of the log', async () => {
  const writer = new OtherProcess('write', log.path);
  await writer.reported();
  const reader = openSqliteEventStore({ path: log.path, mode: 'reader' });
  for (let round = 0; round < 3; round++) {
    const before = await reader.head();
    const path = `${log.path}-${round}`;
    copyDatabaseFile(log.path, path);
    const copy = openSqliteEventStore({ path, mode: 'reader' });
    const events = await collect(copy.readAll());
    expect(BigInt(events.length)).toBeGreaterThanOrEqual(before);
    expect(await collect(reader.readAll({ maxCount: events.length }))).toEqual(events);
    await copy.close();
  }
  await reader.close();
  await writer.kill();
});
