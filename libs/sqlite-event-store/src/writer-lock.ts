import Database from 'better-sqlite3';
import { realpathSync } from 'node:fs';
import { sqliteCodeOf } from './error-shapes.js';

export class SecondWriterError extends Error {
  override readonly name = 'SecondWriterError';
  constructor(readonly path: string) {
    super(`${path} is already open for writing, here or in another process; a log has one writer`);
  }
}

export interface WriterLock {
  release(): void;
}

/**
 * Takes the one place of a writer. It is held by an open transaction on an empty database beside the log, that is by a lock of the
 * operating system on an open file: the lock goes when the process does, however it ends, and the file may stay.
 * @throws SecondWriterError
 */
export function takeWriterLock(path: string): WriterLock {
  const lock = new Database(`${realpathSync(path)}-lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    lock.close();
    if (sqliteCodeOf(error).startsWith('SQLITE_BUSY')) throw new SecondWriterError(path);
    throw error;
  }
  return { release: () => lock.close() };
}
