import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is where in the data directory. */
export interface DataDirectory {
  readonly root: string;
  /** The event log: the one thing that everything else can be made from. */
  readonly log: string;
  /** The read models; can be deleted at any time and are then rebuilt. */
  readonly readModels: string;
}

/** The data directory at `root`, made when it is missing and closed to other users. */
export function dataDirectory(root: string): DataDirectory {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return directoryAt(root);
}

/** The same, without making it. */
export function directoryAt(root: string): DataDirectory {
  return { root, log: join(root, 'events.db'), readModels: join(root, 'read-models') };
}
