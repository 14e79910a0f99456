import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A path for a log, in a directory of its own. */
export function temporaryLog(): { readonly path: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-log-'));
  return {
    path: join(directory, 'events.db'),
    remove: () => {
      rmSync(directory, { recursive: true });
    },
  };
}
