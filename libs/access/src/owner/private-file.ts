import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface PrivateFile {
  /** What the file holds, without the white space around it. */
  readonly content: string;
  /** Whether this call made it. */
  readonly created: boolean;
}

/**
 * Reads a file that only its owner may read, or makes it with what `make` gives. Of several processes that start at once exactly one
 * makes it, and nobody ever reads half of it. A file that others could read is taken back from them.
 */
export function privateFile(directory: string, name: string, make: () => string): PrivateFile {
  const path = join(directory, name);
  const found = read(path);
  if (found !== undefined) return { content: found, created: false };
  makePrivateDirectory(directory);
  const content = make();
  const created = createWhole(path, `${content}\n`);
  return created ? { content, created } : { content: read(path) ?? content, created };
}

/** Makes the directory, for its owner only, where it is missing. */
export function makePrivateDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}

/** Takes a file back from everybody but its owner. */
export function makePrivate(path: string): void {
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
}

function read(path: string): string | undefined {
  try {
    const content = readFileSync(path, 'utf8').trim();
    makePrivate(path);
    return content;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns false when somebody else had made it by then; theirs stays. */
function createWhole(path: string, content: string): boolean {
  // Linking gives the finished file its name in one step; opening it by name with O_EXCL would show others an empty one.
  const unfinished = `${path}.${randomUUID()}`;
  const file = openSync(unfinished, 'wx', 0o600);
  try {
    try {
      writeSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    linkSync(unfinished, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(unfinished);
  }
  syncDirectory(dirname(path));
  return true;
}

function syncDirectory(path: string): void {
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
