import { join } from 'node:path';
import type { EventLog } from '../event-log.js';
import type { Projection } from '../projection.js';
import { rebuildReadModels } from '../rebuild.js';
import { postgresReadModels } from '../postgres/postgres-engine.js';
import { sqliteReadModels } from '../sqlite-engine.js';
import { PatientReadModels } from './patient-read-models.js';
import { PostgresPlace, SqlitePlace } from './place.js';
import { differencesBetweenSchemas } from './postgres-differences.js';
import { differencesBetween } from './sqlite-differences.js';

export type LiveReadModels =
  | { readonly directory: string }
  /** `schema` as given to `postgresReadModels`; the same when left out. */
  | { readonly url: string; readonly schema?: string };

/**
 * Rebuilds the read models from the log in a place of their own and compares every table, row by row, with the live ones, once those have
 * come to the head of the log.
 * @throws Error that tells the first differences; ReadModelBehindError when the live ones never come to the head.
 */
export async function expectRebuiltEqualsLive(
  options: { readonly store: EventLog; readonly projections: readonly Projection[] } & LiveReadModels,
): Promise<void> {
  const { store, projections } = options;
  const live = 'directory' in options ? sqliteReadModels(options.directory) : postgresReadModels(options);
  const place = 'directory' in options ? new SqlitePlace() : new PostgresPlace(options.url);
  const rebuilt = place.engine(projections);
  const database = new PatientReadModels(live, projections);
  try {
    await database.waitFor(await store.head());
    await rebuildReadModels({ store, projections, engine: rebuilt });
    const differences = await differencesOf(options, (await live.current()) ?? '', place.live, (await rebuilt.current()) ?? '');
    if (differences.length > 0) throw new Error(`the rebuilt read models are not like the live ones:\n${differences.join('\n')}`);
  } finally {
    await database.close();
    await live.close();
    await place.clear();
  }
}

async function differencesOf(live: LiveReadModels, id: string, rebuilt: LiveReadModels, rebuiltId: string): Promise<readonly string[]> {
  if ('directory' in live && 'directory' in rebuilt) {
    return differencesBetween(join(live.directory, `${id}.db`), join(rebuilt.directory, `${rebuiltId}.db`));
  }
  if ('url' in live && 'url' in rebuilt) {
    return differencesBetweenSchemas(live.url, `${live.schema ?? 'debrief'}_g${id}`, `${rebuilt.schema ?? 'debrief'}_g${rebuiltId}`);
  }
  throw new Error('read models on different databases cannot be compared row by row');
}
