import { systemClock } from '#event-sourcing';
import type { Clock, EventLogRestore, EventStore } from '#event-sourcing';
import { ProjectionMonitor, ReadModelDatabase, sqliteReadModels, startProjectorThread } from '#projections';
import type { Alarm, ProjectorThread } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import type { SqliteEventStore } from '#sqlite-event-store';
import type { DataDirectory } from './data-directory.js';
import { projections } from './projections.js';

/** What everything else runs on: the log, the read models, and the projector between them. */
export interface Engines {
  readonly clock: Clock;
  readonly store: EventStore & EventLogRestore;
  readonly database: ReadModelDatabase;
  readonly monitor: ProjectionMonitor;
  readonly projector: ProjectorThread;
  /** Ends the projector when its batch is committed, then the read models, then the log. */
  stop(): Promise<void>;
}

/** The embedded engines: everything in one directory, no server. `onAlarm` hears of every projection that stops. */
export function startEmbeddedEngines(directory: DataDirectory, onAlarm: (alarm: Alarm) => void): Engines {
  const clock = systemClock;
  const log = openSqliteEventStore({ path: directory.log, clock });
  const database = new ReadModelDatabase(sqliteReadModels(directory.readModels), projections);
  const projector = startProjectorThread({
    workerUrl: new URL('./projector.worker.js', import.meta.url),
    workerData: directory,
    onProgress: (progress) => {
      database.noteProgress(progress);
    },
    onAlarm,
  });
  return {
    clock,
    store: nudging(log, projector),
    database,
    monitor: new ProjectionMonitor({ database, store: log, projections, clock }),
    projector,
    stop: async () => {
      await projector.stop();
      await database.close();
      await log.close();
    },
  };
}

/** The store, telling the projector of everything that is recorded, so that it need not poll for it. */
function nudging(log: SqliteEventStore, projector: ProjectorThread): EventStore & EventLogRestore {
  const nudged = async <Result>(recording: Promise<Result>): Promise<Result> => {
    const recorded = await recording;
    projector.nudge();
    return recorded;
  };
  return {
    append: (stream, expected, events) => nudged(log.append(stream, expected, events)),
    restore: (events) => nudged(log.restore(events)),
    readStream: (stream, options) => log.readStream(stream, options),
    readAll: (options) => log.readAll(options),
    subscribeToAll: (options) => log.subscribeToAll(options),
    head: () => log.head(),
    close: () => log.close(),
  };
}
