import type Database from 'better-sqlite3';

/** 16 MB of write-ahead log between checkpoints: pages that many commits touch are copied back once. */
const CHECKPOINT_PAGES = 4000;

/** Makes a commit on this connection return only when it survives a power cut. Readers go on meanwhile. */
export function makeDurable(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  // better-sqlite3 is compiled to NORMAL in WAL mode, which syncs at checkpoints only.
  db.pragma('synchronous = FULL');
  // On macOS a plain fsync stops at the drive's cache.
  db.pragma('fullfsync = ON');
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
}
