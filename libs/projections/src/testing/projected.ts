import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { EventLog } from '../event-log.js';
import type { Projection } from '../projection.js';
import { ReadModelDatabase } from '../read-model-database.js';
import { rebuildReadModels } from '../rebuild.js';
import { sqliteReadModels } from '../sqlite-engine.js';
import type { Told } from './told-log.js';
import { ToldLog } from './told-log.js';

/** Read models over a given history. Close them, or their files stay. */
export interface Projected {
  /** For the classes that answer queries. */
  readonly database: ReadModelDatabase;
  /** All rows of an entity, ordered by primary key. */
  rows<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Promise<Row[]>;
  read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Given a history, the read models over it: `given` is events told in outline, or a store that holds them. They are projected on a real
 * database, `batchSize` at a time (all in one when left out).
 * @throws RebuildFailedError when a projection cannot apply an event.
 */
export async function projected(
  projections: readonly Projection[],
  given: readonly Told[] | EventLog,
  { batchSize = 1_000_000 }: { readonly batchSize?: number } = {},
): Promise<Projected> {
  const directory = await mkdtemp(join(tmpdir(), 'projected-'));
  const engine = sqliteReadModels(directory);
  await rebuildReadModels({ store: 'head' in given ? given : told(given), projections, engine, batchSize });
  const database = new ReadModelDatabase(engine, projections);
  return {
    database,
    rows: (entity) =>
      database.read((manager) => {
        const keys = manager.dataSource.getMetadata(entity).primaryColumns;
        const query = manager.createQueryBuilder(entity, 'held');
        for (const { propertyName } of keys) query.addOrderBy(`held.${propertyName}`);
        return query.getMany();
      }),
    read: (work) => database.read(work),
    close: async () => {
      await database.close();
      await rm(directory, { recursive: true });
    },
  };
}

function told(events: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...events);
  return log;
}
