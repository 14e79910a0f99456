import { eventStoreContract } from '#event-sourcing/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';

eventStoreContract('the SQLite store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-log-'));
  let now: string | undefined;
  const open = (): SqliteEventStore =>
    openSqliteEventStore({ path: join(directory, 'events.db'), clock: () => now ?? new Date().toISOString() });
  let store = open();
  return Promise.resolve({
    store,
    reopen: async () => {
      await store.close();
      return (store = open());
    },
    setClock: (moment) => {
      now = moment;
    },
    dispose: async () => {
      await store.close();
      rmSync(directory, { recursive: true });
    },
  });
});
