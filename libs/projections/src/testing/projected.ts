import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { EventLog } from '../event-log.js';
import type { Projection } from '../projection.js';
import type { ReadModelDatabase } from '../read-model-database.js';
import { rebuildReadModels } from '../rebuild.js';
import { PatientReadModels } from './patient-read-models.js';
import type { Place } from './place.js';
import { SqlitePlace } from './place.js';
import type { Told } from './told-log.js';
import { ToldLog } from './told-log.js';

/** Read models over a given history. Close them, or their rows stay. */
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
export type Project = (
  projections: readonly Projection[],
  given: readonly Told[] | EventLog,
  options?: { readonly batchSize?: number },
) => Promise<Projected>;

/** On SQLite. `onEachDatabase` hands in one for each database. */
export const projected: Project = projectedIn(() => new SqlitePlace());

/** A `Project` that keeps each of its read models in a place of its own. */
export function projectedIn(newPlace: () => Place): Project {
  return async (projections, given, { batchSize = 1_000_000 } = {}) => {
    const place = newPlace();
    const engine = place.engine(projections);
    await rebuildReadModels({ store: 'head' in given ? given : told(given), projections, engine, batchSize });
    const database = new PatientReadModels(engine, projections);
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
        await place.clear();
      },
    };
  };
}

function told(events: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...events);
  return log;
}
