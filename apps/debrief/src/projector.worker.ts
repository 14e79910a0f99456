import 'reflect-metadata';
import { workerData } from 'node:worker_threads';
import { runProjectorInThread, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import type { DataDirectory } from './data-directory.js';
import { projections } from './projections.js';

/** The projector's thread: it reads the log and keeps the read models, and leaves the main thread to those who ask. */
const { log, readModels } = workerData as DataDirectory;
const store = openSqliteEventStore({ path: log, mode: 'reader' });
await runProjectorInThread({
  store,
  projections,
  engine: sqliteReadModels(readModels),
  onNudge: () => {
    store.wake();
  },
});
await store.close();
