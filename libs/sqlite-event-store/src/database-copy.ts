import Database from 'better-sqlite3';
import { closeSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeDurable } from './durable.js';

/**
 * Writes the database of a connection into a new file, as it is at this moment, and makes that durable.
 * @throws Error with the code EEXIST when the file is there; Error when the copy is damaged. Nothing is left of it then.
 */
export function copyDatabase(db: Database.Database, path: string): void {
  // Made first, so that nobody else can read it at any time; SQLite takes a file that is empty for one that is not there.
  closeSync(openSync(path, 'wx', 0o600));
  try {
    // One read transaction: SQLite's page by page backup would begin again whenever another process has written.
    db.prepare('VACUUM INTO ?').run(path);
    requireIntact(path);
    makeDurable(path);
    makeDurable(dirname(path));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** The same for a SQLite file that others may have open. @throws Error also when there is no such file. */
export function copyDatabaseFile(from: string, to: string): void {
  const db = new Database(from, { readonly: true, fileMustExist: true });
  try {
    copyDatabase(db, to);
  } finally {
    db.close();
  }
}

function requireIntact(path: string): void {
  const copy = new Database(path, { readonly: true });
  try {
    const found = copy.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`${path} is damaged: ${String(found)}`);
  } finally {
    copy.close();
  }
}
