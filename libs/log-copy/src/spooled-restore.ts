import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventLogRestore, EventLogTarget, EventStore, RecordedEvent, RestoredLog } from '#event-sourcing';
import { EventLogNotEmptyError, InvalidEventLogError, systemClock } from '#event-sourcing';
import { openSqliteEventStore, SecondWriterError } from '#sqlite-event-store';
import { copyLog, LogCopyError } from './copy-log.js';
import { LogsDifferError } from './logs-differ.js';

export interface SpooledRestoreOptions {
  readonly target: EventStore & EventLogTarget;
  /** Where the log is laid down until it is checked; made where it is missing. It takes as much room as the log. */
  readonly directory: string;
}

/** A restore that was right in itself broke off while it was taken over: a part of it is recorded, and the same restore again goes on. */
export class InterruptedImportError extends Error {
  override readonly name = 'InterruptedImportError';
  constructor(
    readonly taken: number,
    readonly events: number,
    cause: unknown,
  ) {
    super(`${taken} of ${events} events were taken over, then it broke off. They stay; the same import again goes on from there.`, {
      cause,
    });
  }
}

const SPOOL = 'import-spool-';
const LOG = 'events.db';

/**
 * A restore for an engine that cannot take a whole log at once. The log is laid down and checked as a whole before anything is recorded;
 * then it becomes visible bit by bit. The same restore may be given again: it goes on where the log ends.
 * @returns whose `restore` throws InterruptedImportError when it breaks off half-way, and EventLogNotEmptyError when the log holds
 * anything but a beginning of what is restored.
 */
export function spooledRestore(options: SpooledRestoreOptions): EventLogRestore {
  return { restore: (events) => restored(events, options) };
}

async function restored(events: AsyncIterable<RecordedEvent>, { target, directory }: SpooledRestoreOptions): Promise<RestoredLog> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await removeLeftSpools(directory);
  const place = await mkdtemp(join(directory, SPOOL));
  const spool = openSqliteEventStore({ path: join(place, LOG), clock: systemClock });
  try {
    const { events: count } = await spool.restore(beginningAsIn(target, events));
    try {
      await copyLog({ from: spool, to: target });
    } catch (error) {
      if (error instanceof LogsDifferError) throw new EventLogNotEmptyError(await target.head());
      throw error instanceof LogCopyError ? interruption(error, count) : error;
    }
    return { events: count, head: await target.head() };
  } finally {
    await spool.close();
    await rm(place, { recursive: true, force: true });
  }
}

/** What an engine cannot hold would break the same import off again. */
function interruption(error: LogCopyError, events: number): Error {
  const { copied, cause } = error;
  if (!(cause instanceof InvalidEventLogError)) return new InterruptedImportError(copied, events, error);
  return new InvalidEventLogError(copied + cause.index, `${cause.reason} (what comes before it has been taken over)`, { cause });
}

/** Refuses at the first event what is not for this log, before all the others are laid down. */
async function* beginningAsIn(target: EventStore, events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent> {
  let isFirst = true;
  for await (const event of events) {
    if (isFirst) await requireSameFirst(target, event);
    isFirst = false;
    yield event;
  }
}

async function requireSameFirst(target: EventStore, { id }: RecordedEvent): Promise<void> {
  for await (const held of target.readAll({ maxCount: 1 })) {
    if (held.id !== id) throw new EventLogNotEmptyError(await target.head());
  }
}

/** Of processes that ended in the middle of an import. What another process is at work on is locked. */
async function removeLeftSpools(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(SPOOL)) continue;
    const place = join(directory, name);
    try {
      await openSqliteEventStore({ path: join(place, LOG), clock: systemClock }).close();
    } catch (error) {
      if (error instanceof SecondWriterError) continue;
    }
    await rm(place, { recursive: true, force: true });
  }
}
