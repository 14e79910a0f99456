import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventLogTarget, EventStore } from '#event-sourcing';
import { systemClock } from '#event-sourcing';
import { openKurrentDbEventStore } from '#kurrentdb';
import { makeDurable, openSqliteEventStore } from '#sqlite-event-store';
import { CommandFailure } from './command-failure.js';
import type { LogPlace } from './log-place.js';

const LOG = 'events.db';
const UNFINISHED = `${LOG}.copying`;

/** Opens a log to copy from. @throws CommandFailure where there is none. */
export function openSource(place: LogPlace): EventStore {
  if (place.kind === 'kurrentdb') return openKurrentDbEventStore({ url: place.url, clock: systemClock });
  const path = join(place.directory, LOG);
  if (!existsSync(path)) throw new CommandFailure(`There is no log in ${place.directory}.`);
  return openSqliteEventStore({ path, mode: 'reader' });
}

export interface OpenedTarget {
  readonly store: EventStore & EventLogTarget;
  /** To be called when the copy is verified and the store closed: from now on it is the log of that place. */
  finish(): void;
}

/**
 * Opens a log to copy into. An embedded one has another name until it is finished, so that nothing starts on a part of a log.
 * @throws CommandFailure where an embedded log is there already.
 */
export function openTarget(place: LogPlace): OpenedTarget {
  if (place.kind === 'kurrentdb') {
    return { store: openKurrentDbEventStore({ url: place.url, clock: systemClock }), finish: () => undefined };
  }
  const { directory } = place;
  const [path, unfinished] = [join(directory, LOG), join(directory, UNFINISHED)];
  if (existsSync(path)) throw new CommandFailure(`There is a log in ${directory} already. Copy into a directory without one.`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return {
    store: openSqliteEventStore({ path: unfinished, clock: systemClock }),
    finish: () => {
      renameSync(unfinished, path);
      rmSync(`${unfinished}-lock`, { force: true });
      makeDurable(directory);
    },
  };
}
