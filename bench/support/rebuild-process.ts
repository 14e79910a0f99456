import 'reflect-metadata';
import { join } from 'node:path';
import { rebuildReadModels, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import Database from 'better-sqlite3';
import { projections } from '#installation/read-models';

/** What this process prints, as JSON. */
export interface Rebuilding {
  readonly events: number;
  readonly seconds: number;
  /** The most that was resident; 10^6 bytes each. */
  readonly megabytes: number;
}

const ROWS_TOGETHER = 2_000;

async function rebuild(log: string, target: string): Promise<number> {
  const store = openSqliteEventStore({ path: log, mode: 'reader' });
  const { events } = await rebuildReadModels({ store, projections, engine: sqliteReadModels(target) });
  await store.close();
  return events;
}

/** Every event read with all its columns, and written with all of them. */
function copy(log: string, target: string): number {
  const from = new Database(log, { readonly: true });
  const to = new Database(join(target, 'copy.db'));
  to.pragma('locking_mode = EXCLUSIVE');
  to.pragma('journal_mode = MEMORY');
  to.pragma('synchronous = OFF');
  const read = from.prepare<[], readonly unknown[]>('SELECT * FROM events ORDER BY position').raw();
  const columns = read.columns().map(({ name }) => name);
  to.exec(`CREATE TABLE copy (${columns.join(', ')}, PRIMARY KEY (position))`);
  const insert = to.prepare(`INSERT INTO copy VALUES (${columns.map(() => '?').join(', ')})`);
  const insertTogether = to.transaction((rows: readonly (readonly unknown[])[]) => {
    for (const row of rows) insert.run(...row);
  });
  let events = 0;
  let rows: (readonly unknown[])[] = [];
  for (const row of read.iterate()) {
    events++;
    rows.push(row);
    if (rows.length === ROWS_TOGETHER) insertTogether(rows.splice(0));
  }
  insertTogether(rows);
  rows = [];
  from.close();
  to.close();
  return events;
}

const [, , what = '', log = '', target = ''] = process.argv;
const startedAt = performance.now();
const events = what === 'rebuild' ? await rebuild(log, target) : copy(log, target);
const seconds = (performance.now() - startedAt) / 1_000;
const rebuilding: Rebuilding = { events, seconds, megabytes: (process.resourceUsage().maxRSS * 1_024) / 1e6 };
process.stdout.write(JSON.stringify(rebuilding));
