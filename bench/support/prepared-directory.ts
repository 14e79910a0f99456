import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryOptions } from '#demo-history';
import type { RecordedEvent } from '#event-sourcing';
import { systemClock } from '#event-sourcing';
import { rebuildReadModels, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import { dataDirectory, projections } from '#installation/read-models';
import type { DataDirectory } from '#installation/read-models';
import { historyLog } from './history-log.js';

const SAMPLE = 500;

export interface Wanted {
  readonly history: HistoryOptions;
  /** The log ends after so many events; with the history when left out. */
  readonly events?: number;
  /** How the history becomes a log; decided by commands, when left out. */
  readonly log?: (history: HistoryOptions) => AsyncIterable<RecordedEvent>;
}

/**
 * A data directory with the log of a history and up-to-date read models. It takes a while to make, so it is kept in the temporary
 * directory, and made anew when the history has become another.
 */
export async function preparedDirectory(wanted: Wanted): Promise<DataDirectory> {
  const root = join(tmpdir(), 'debrief-bench', await nameOf(wanted));
  if (!existsSync(join(root, 'complete'))) await make(root, wanted);
  return dataDirectory(root);
}

async function make(root: string, { history, events, log = historyLog }: Wanted): Promise<void> {
  console.log(`Making a log of ${events ?? `${history.incidents} incidents’`} events in ${root}; it is kept for the next time.`);
  const unfinished = `${root}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const directory = dataDirectory(unfinished);
  const store = openSqliteEventStore({ path: directory.log, clock: systemClock });
  await store.restore(first(log(history), events));
  await rebuildReadModels({ store, projections, engine: sqliteReadModels(directory.readModels) });
  await store.close();
  writeFileSync(join(unfinished, 'complete'), '');
  renameSync(unfinished, root);
}

async function nameOf(wanted: Wanted): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(wanted));
  for await (const { event } of first((wanted.log ?? historyLog)(wanted.history), SAMPLE)) hash.update(JSON.stringify(event));
  for (const { name, version } of projections) hash.update(`${name} ${version}`);
  return hash.digest('hex').slice(0, 16);
}

async function* first(events: AsyncIterable<RecordedEvent>, count = Infinity): AsyncGenerator<RecordedEvent> {
  let given = 0;
  for await (const event of events) {
    if (given++ >= count) return;
    yield event;
  }
}
