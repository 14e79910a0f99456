import type Database from 'better-sqlite3';

/**
 * The one table. Its indexes are inline constraints, because SQLite renames those with their table: a restored log is staged beside
 * the live table and takes its place by a rename. `UNIQUE (type, position)` is there to read by type in the order of positions.
 */
export function eventTable(name: string): string {
  return `CREATE TABLE ${name} (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    occurred_at TEXT NOT NULL,
    occurred_until TEXT,
    occurred_exactness TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (stream, revision),
    UNIQUE (type, position)
  ) STRICT`;
}

/** Only ever added to: a file's `user_version` says how many of these it has been through. */
const migrations: readonly string[] = [eventTable('events')];

export class UnsupportedFileError extends Error {
  override readonly name = 'UnsupportedFileError';
}

/** Brings the file to the newest schema. @throws UnsupportedFileError when it is newer than this program. */
export function migrate(db: Database.Database, path: string): void {
  const version = versionOf(db, path);
  if (version === migrations.length) return;
  db.transaction(() => {
    for (const migration of migrations.slice(version)) db.exec(migration);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

/** @throws UnsupportedFileError when the file has another schema than this program's. */
export function requireNewestSchema(db: Database.Database, path: string): void {
  const version = versionOf(db, path);
  if (version < migrations.length) {
    throw new UnsupportedFileError(`${path} has schema version ${version} and needs ${migrations.length}: its writer has to open it first`);
  }
}

function versionOf(db: Database.Database, path: string): number {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    throw new UnsupportedFileError(
      `${path} was written by a newer version of Debrief (schema version ${version}, known up to ${migrations.length})`,
    );
  }
  return version;
}
