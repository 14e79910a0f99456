import { ConfigurationError } from '#config';
import { systemClock } from '#event-sourcing';
import type { EventLogRestore, EventStore } from '#event-sourcing';
import type { KurrentDbEventStore } from '#kurrentdb';
import { spooledRestore } from '#log-copy';
import { openSqliteEventStore } from '#sqlite-event-store';
import { dataDirectory } from './data-directory.js';
import type { LogPlace } from './places.js';

/** Is told, in one line, of a connection that has to be made again. */
export type OnTrouble = (message: string) => void;

export interface LogReader {
  readonly store: EventStore;
  /** Says that something has been recorded, where the reader would otherwise look for it only now and then. */
  readonly wake: () => void;
}

/**
 * Opens a log that somebody else writes. One in KurrentDB need not be there yet.
 * @throws Error where there is no embedded log; ConfigurationError for a URL that cannot be used.
 */
export async function openLogToRead(place: LogPlace, onTrouble: OnTrouble): Promise<LogReader> {
  if (place.kind === 'kurrentdb') return { store: await openKurrentDb(place, onTrouble), wake: () => undefined };
  const store = openSqliteEventStore({ path: place.file, mode: 'reader' });
  return {
    store,
    wake: () => {
      store.wake();
    },
  };
}

export interface OpenLog {
  readonly store: EventStore;
  readonly restore: EventLogRestore;
}

/**
 * Opens the log to write to it. One in KurrentDB need not be there yet; the embedded one is made where it is missing.
 * @param directory the data directory: an import into KurrentDB is laid down there until it has been checked as a whole.
 * @throws Error where another process has the embedded log open; ConfigurationError for a URL that cannot be used.
 */
export async function openLog(place: LogPlace, directory: string, onTrouble: OnTrouble): Promise<OpenLog> {
  if (place.kind === 'kurrentdb') {
    const store = await openKurrentDb(place, onTrouble);
    return { store, restore: spooledRestore({ target: store, directory }) };
  }
  dataDirectory(directory);
  const store = openSqliteEventStore({ path: place.file, clock: systemClock });
  return { store, restore: store };
}

async function openKurrentDb(place: Extract<LogPlace, { kind: 'kurrentdb' }>, onTrouble: OnTrouble): Promise<KurrentDbEventStore> {
  const { url, reads, timeoutMs } = place;
  // Only here: its client takes a quarter of a second and 35 MB in each thread that loads it, which an embedded log need not cost.
  const { InvalidConnectionStringError, openKurrentDbEventStore } = await import('#kurrentdb');
  try {
    return openKurrentDbEventStore({ url, reads, patienceMs: timeoutMs, clock: systemClock, onTrouble });
  } catch (error) {
    throw error instanceof InvalidConnectionStringError ? new ConfigurationError([`KURRENTDB_URL: ${error.message}.`]) : error;
  }
}
