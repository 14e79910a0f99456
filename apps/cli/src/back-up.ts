import { copyFileSync, constants, chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chainOver } from '#evidence';
import { copyDatabaseFile, makeDurable, openSqliteEventStore } from '#sqlite-event-store';
import { CommandFailure } from './command-failure.js';

const LOG = 'events.db';
const PERSON_KEYS = 'person-keys.db';
const OWNER_FILES = ['owner-token', 'owner-actor'];

export interface BackedUp {
  readonly events: number;
  /** The head of the hash chain over them. */
  readonly head: string;
  /** What else was copied. */
  readonly files: readonly string[];
}

/**
 * Copies a data directory, be a server at work on it or not: the log, the keys of people, the owner's files; not the read models. The copy
 * has its name only when it is whole and durable.
 * @throws CommandFailure where there is no log, or something at the target.
 */
export async function backUp(dataDirectory: string, target: string): Promise<BackedUp> {
  const place = resolve(target);
  if (!existsSync(join(dataDirectory, LOG))) throw new CommandFailure(`There is no log in ${dataDirectory}.`);
  if (existsSync(place) && (!statSync(place).isDirectory() || readdirSync(place).length > 0)) {
    throw new CommandFailure(`${target} is there already, and a backup never overwrites anything.`);
  }
  if (!existsSync(dirname(place))) throw new CommandFailure(`${dirname(place)} is not there.`);
  const unfinished = mkdtempSync(`${place}.unfinished-`);
  try {
    // The keys after the log: a key is made before the event that it seals, so every name in the copy has its key.
    copyDatabaseFile(join(dataDirectory, LOG), join(unfinished, LOG));
    const files = [...copyKeys(dataDirectory, unfinished), ...OWNER_FILES.filter((name) => copyFile(name, dataDirectory, unfinished))];
    const chain = await chainOf(join(unfinished, LOG));
    makeDurable(unfinished);
    renameSync(unfinished, place);
    makeDurable(dirname(place));
    return { ...chain, files };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Not there where they are kept in a database server. */
function copyKeys(from: string, to: string): readonly string[] {
  if (!existsSync(join(from, PERSON_KEYS))) return [];
  copyDatabaseFile(join(from, PERSON_KEYS), join(to, PERSON_KEYS));
  return [PERSON_KEYS];
}

/** @returns whether it is there: with DEBRIEF_TOKEN set, no token is kept. */
function copyFile(name: string, from: string, to: string): boolean {
  const source = join(from, name);
  if (!existsSync(source)) return false;
  const copy = join(to, name);
  copyFileSync(source, copy, constants.COPYFILE_EXCL);
  chmodSync(copy, statSync(source).mode & 0o777);
  makeDurable(copy);
  return true;
}

async function chainOf(path: string): Promise<Omit<BackedUp, 'files'>> {
  const log = openSqliteEventStore({ path, mode: 'reader' });
  try {
    const { events, hash } = await chainOver(log.readAll());
    return { events, head: hash };
  } finally {
    await log.close();
  }
}
