import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collect } from '#event-sourcing';
import { someEvents } from '#event-sourcing/testing';
import Database from 'better-sqlite3';
import { symlinkSync, writeFileSync } from 'node:fs';
import { makeDurable } from './durability.js';
import { UnsupportedFileError } from './event-table.js';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { OtherProcess } from './testing/other-process.js';
import { temporaryLog } from './testing/temporary-log.js';
import { SecondWriterError } from './writer-lock.js';

const clock = (): string => new Date().toISOString();

describe('opening a log', () => {
  let log: ReturnType<typeof temporaryLog>;

  beforeEach(() => {
    log = temporaryLog();
  });
  afterEach(() => {
    log.remove();
  });

  const openWriter = (path = log.path): SqliteEventStore => openSqliteEventStore({ path, clock });
  const openReader = (): SqliteEventStore => openSqliteEventStore({ path: log.path, mode: 'reader' });

  test('admits one writer, by whatever name it calls the file', async () => {
    const store = openWriter();
    symlinkSync(log.path, `${log.path}-alias`);
    expect(() => openWriter()).toThrow(SecondWriterError);
    expect(() => openWriter(`${log.path}-alias`)).toThrow(SecondWriterError);
    expect(await store.append('incident-1', 'no-stream', someEvents(1))).toHaveLength(1);
    await store.close();
    const next = openWriter();
    expect(await next.head()).toBe(1n);
    await next.close();
  });

  test('admits one writer among processes, and never waits for one that was killed', async () => {
    const other = new OtherProcess('write', log.path);
    await other.reported();
    expect(() => openWriter()).toThrow(SecondWriterError);
    expect(() => openWriter()).toThrow(/already open for writing/);
    const reader = openReader();
    expect(await reader.head()).toBeGreaterThan(0n);
    await reader.close();
    await other.kill();
    const store = openWriter();
    expect(await store.append('mine', 'no-stream', someEvents(1))).toHaveLength(1);
    await store.close();
  });

  test('refuses a file from a newer version, to writers and readers', async () => {
    await openWriter().close();
    const db = new Database(log.path);
    db.pragma('user_version = 1000');
    db.close();
    for (const open of [openWriter, openReader]) {
      expect(() => open()).toThrow(UnsupportedFileError);
      expect(() => open()).toThrow(/newer version of Debrief \(schema version 1000/);
    }
  });

  test('tells a reader that there is no log, or none yet', () => {
    expect(openReader).toThrow(/unable to open/);
    writeFileSync(log.path, '');
    expect(openReader).toThrow(UnsupportedFileError);
    expect(openReader).toThrow(/its writer has to open it first/);
  });

  test('refuses what is not a database, and leaves it free', () => {
    writeFileSync(log.path, 'not a database, but long enough to be taken for one'.repeat(100));
    expect(() => openWriter()).toThrow(/not a database/);
    writeFileSync(log.path, '');
    return openWriter().close();
  });

  test('changes nothing in a file that is up to date', async () => {
    const store = openWriter();
    await store.append('incident-1', 'no-stream', someEvents(3));
    const before = await collect(store.readAll());
    await store.close();
    for (let time = 0; time < 3; time++) await openWriter().close();
    const reader = openReader();
    expect(await collect(reader.readAll())).toEqual(before);
    await reader.close();
  });

  test('syncs every commit', () => {
    const db = new Database(log.path);
    makeDurable(db);
    const [full, on] = [2, 1];
    expect(db.pragma('synchronous', { simple: true })).toBe(full);
    expect(db.pragma('fullfsync', { simple: true })).toBe(on);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });
});
