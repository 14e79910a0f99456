import { afterAll, beforeAll, describe } from '@jest/globals';
import type { FreshDatabase } from './fresh-database.js';
import { freshDatabase } from './fresh-database.js';
import type { Place } from './place.js';
import { PostgresPlace, SqlitePlace } from './place.js';
import type { Project } from './projected.js';
import { projectedIn } from './projected.js';

export type DatabaseName = Place['database'];

/**
 * Registers the specs twice, in a `describe` for SQLite and in one for PostgreSQL, with a `projected` for that database: read models give
 * the same answers on both. For `.int.spec.ts` only, which have a PostgreSQL.
 */
export function onEachDatabase(specify: (projected: Project, database: DatabaseName) => void): void {
  inEachPlace((newPlace, database) => {
    specify(projectedIn(newPlace), database);
  });
}

/** As `onEachDatabase`, for what needs engines, projectors and readers: `newPlace` is called within hooks and tests. */
export function inEachPlace(specify: (newPlace: () => Place, database: DatabaseName) => void): void {
  describe('on SQLite', () => {
    specify(() => new SqlitePlace(), 'SQLite');
  });
  describe('on PostgreSQL', () => {
    inPostgres((newPlace) => {
      specify(newPlace, 'PostgreSQL');
    });
  });
}

/** For specs of what only PostgreSQL has. One database serves all specs of a file; each place has its own schemas in it. */
export function inPostgres(specify: (newPlace: () => PostgresPlace) => void): void {
  let database: FreshDatabase | undefined;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database?.drop());
  specify(() => {
    if (database === undefined) throw new Error('there is a place in PostgreSQL in hooks and tests only');
    return new PostgresPlace(database.url);
  });
}
