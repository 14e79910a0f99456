import { systemClock } from '#event-sourcing';
import type { Clock, EventLogRestore, EventStore } from '#event-sourcing';
import type { Config } from '#config';
import { ProjectionMonitor, ReadModelDatabase } from '#projections';
import { Logger } from '@nestjs/common';
import { projections } from '../read-models/projections.js';
import { openLog } from './event-log.js';
import { placesOf } from './places.js';
import { openReadModels } from './read-models.js';

/** What a process asks and writes to: the log, and the read models that some projector keeps. */
export interface Engines {
  readonly clock: Clock;
  readonly store: EventStore;
  readonly restore: EventLogRestore;
  /** Whether a log is being taken over: nobody else may append to it meanwhile. */
  readonly isRestoring: () => boolean;
  readonly database: ReadModelDatabase;
  readonly monitor: ProjectionMonitor;
  /** Whether an error says that the database of the read models did not answer. Never so where they are embedded. */
  readonly isDatabaseLost: (error: unknown) => boolean;
  /** How often a connection to the log had to be made again since the start. */
  readonly logTroubles: () => number;
  /** Waits for what is under way, then lets go of the read models and of the log. */
  close(): Promise<void>;
}

export interface EngineListeners {
  /** Called after everything that this process records. */
  readonly onRecorded?: () => void;
}

/**
 * Opens the engines that the settings name. Servers need not be there yet; what is embedded is made where it is missing. Logs when a
 * connection to the log has to be made again.
 * @throws Error where another process has the embedded log open; ConfigurationError for a URL that cannot be used.
 */
export async function openEngines(config: Config, { onRecorded }: EngineListeners = {}): Promise<Engines> {
  const places = placesOf(config);
  const logger = new Logger('Log');
  let troubles = 0;
  let restores = 0;
  const log = await openLog(places.log, config.dataDirectory, (message) => {
    troubles++;
    logger.warn(message);
  });
  const store = onRecorded === undefined ? log.store : tellingOf(log.store, onRecorded);
  const readModels = openReadModels(places.readModels);
  const database = new ReadModelDatabase(readModels, projections);
  return {
    clock: systemClock,
    store,
    restore: {
      restore: async (events) => {
        restores++;
        try {
          return await log.restore.restore(events);
        } finally {
          restores--;
          onRecorded?.();
        }
      },
    },
    isRestoring: () => restores > 0,
    database,
    monitor: new ProjectionMonitor({ database, store, projections, clock: systemClock }),
    isDatabaseLost: (error) => places.readModels.kind === 'postgresql' && readModels.failureOf(error) === 'unavailable',
    logTroubles: () => troubles,
    close: async () => {
      await database.close();
      await readModels.close();
      await log.store.close();
    },
  };
}

/** The store, which calls `onRecorded` after each append. */
function tellingOf(store: EventStore, onRecorded: () => void): EventStore {
  return {
    append: async (stream, expected, events) => {
      const recorded = await store.append(stream, expected, events);
      onRecorded();
      return recorded;
    },
    readStream: (stream, options) => store.readStream(stream, options),
    readAll: (options) => store.readAll(options),
    subscribeToAll: (options) => store.subscribeToAll(options),
    head: () => store.head(),
    close: () => store.close(),
  };
}
