import 'reflect-metadata';
import { workerData } from 'node:worker_threads';
import { runProjectorInThread } from '#projections';
import { openLogToRead, openReadModels, projections } from '../read-models/index.js';
import type { ProjectorWork } from './projector-work.js';

/** The projector's thread: it reads the log and keeps the read models, and leaves the main thread to those who ask. */
const { places, tellsTrouble } = workerData as ProjectorWork;
const { store, wake } = await openLogToRead(places.log, (message) => {
  if (tellsTrouble) console.warn(`The projector's connection to the log: ${message}`);
});
const engine = openReadModels(places.readModels);
await runProjectorInThread({ store, projections, engine, onNudge: wake });
await engine.close();
await store.close();
