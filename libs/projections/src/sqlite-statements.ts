import type { Database, Statement } from 'better-sqlite3';
import type { DataSource } from 'typeorm';

/**
 * A statement on the connection that TypeORM has to a SQLite database, and so within whatever transaction is under way on it.
 * @param known where it is kept; of one data source.
 */
export function prepared(dataSource: DataSource, known: Map<string, Statement>, sql: string): Statement {
  const before = known.get(sql);
  if (before !== undefined) return before;
  const { databaseConnection } = dataSource.driver as unknown as { readonly databaseConnection: Database };
  const statement = databaseConnection.prepare(sql);
  known.set(sql, statement);
  return statement;
}
