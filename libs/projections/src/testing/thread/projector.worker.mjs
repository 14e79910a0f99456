import { workerData } from 'node:worker_threads';
import { runProjectorInThread, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import { projections } from './projections.mjs';

const store = openSqliteEventStore({ mode: 'reader', path: workerData.log });
await runProjectorInThread({
  store,
  projections,
  engine: sqliteReadModels(workerData.readModels),
  onNudge: () => store.wake(),
});
await store.close();
