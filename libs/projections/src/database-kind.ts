import type { EntityManager } from 'typeorm';

/** Which database a manager works on, for the SQL that the two do not have in common: full text, say. */
export function databaseOf(manager: EntityManager): 'sqlite' | 'postgres' {
  return manager.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
}
