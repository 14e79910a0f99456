import type Database from 'better-sqlite3';
import { UnsupportedFileError } from './event-table.js';

/** 16 MB of write-ahead log between checkpoints: pages that many commits touch are copied back once. */
const CHECKPOINT_PAGES = 4000;

/**
 * Makes a commit on this connection return only when it survives a power cut. Readers go on meanwhile.
 * @throws UnsupportedFileError where the file system has no shared memory (a network share, say).
 */
export function makeDurable(db: Database.Database): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') throw new UnsupportedFileError(`${db.name} has to be on a local disk: no write-ahead log is possible there`);
  // better-sqlite3 is compiled to NORMAL in WAL mode, which syncs at checkpoints only.
  db.pragma('synchronous = FULL');
  // On macOS a plain fsync stops at the drive's cache.
  db.pragma('fullfsync = ON');
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
}
