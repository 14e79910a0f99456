import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes what was written to a file durable; of a directory: which files it holds, by which names. */
export function makeDurable(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
