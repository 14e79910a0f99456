import {
  copyPersonKeys,
  openPersonKeys,
  openPostgresPersonKeys,
  ownerActor,
  OwnerActorConflictError,
  PersonKeyConflictError,
  PersonKeyRemainsError,
  postgresOwnerActor,
  PrivateDatabaseError,
  UnusableOwnerFileError,
} from '#access';
import { ConfigurationError, loadConfig } from '#config';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked for cannot be done; the message says what to do instead. */
class CopyKeysError extends Error {
  override readonly name = 'CopyKeysError';
}

const USAGE = `Takes the keys of people and the owner's id along, between a data directory and the database of DATABASE_URL:

  npm run copy-keys -- --from DIR    out of the data directory, into the database
  npm run copy-keys -- --to DIR      out of the database, into the data directory

Stop Debrief on both sides first. What was destroyed on either side is destroyed at the target. It can be run again.`;

/** Copies what an installation keeps outside its log and its read models: without it, a moved log names nobody. */
async function copyKeys(): Promise<void> {
  const { from, to } = directories();
  const { database } = loadConfig(['DATABASE_URL']);
  const url = database?.url.reveal() ?? '';
  const directory = from ?? to;
  if (from !== undefined && !existsSync(join(from, 'owner-actor'))) throw new CopyKeysError(`There is no data of Debrief in ${from}.`);

  if (from === undefined) ownerActor(directory, await postgresOwnerActor(url));
  else await postgresOwnerActor(url, ownerActor(directory));

  const embedded = openPersonKeys(directory);
  const postgres = openPostgresPersonKeys(url);
  try {
    const { keys, destroyed } = from === undefined ? await copyPersonKeys(postgres, embedded) : await copyPersonKeys(embedded, postgres);
    const target = from === undefined ? directory : 'the database';
    console.log(`${keys} keys of people are in ${target} now, ${destroyed} are destroyed there. The owner is who it was.`);
  } finally {
    await embedded.close();
    await postgres.close();
  }
}

/** Exactly one of the two. */
function directories(): { readonly from: string; readonly to: undefined } | { readonly from: undefined; readonly to: string } {
  const { from, to } = given();
  if (from !== undefined && to === undefined) return { from, to };
  if (from === undefined && to !== undefined) return { from, to };
  throw new CopyKeysError(USAGE);
}

function given(): { readonly from?: string; readonly to?: string } {
  try {
    return parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  } catch {
    throw new CopyKeysError(USAGE);
  }
}

function textOf(error: unknown): unknown {
  if (error instanceof OwnerActorConflictError) {
    return `${error.message}, and nothing was copied. Where nothing has been recorded under it yet, remove it: the row in debrief_private.owner, or the file owner-actor.`;
  }
  const isExpected = [
    CopyKeysError,
    ConfigurationError,
    PersonKeyConflictError,
    PersonKeyRemainsError,
    PrivateDatabaseError,
    UnusableOwnerFileError,
  ].some((kind) => error instanceof kind);
  return isExpected && error instanceof Error ? error.message : error;
}

process.umask(0o077);
try {
  await copyKeys();
} catch (error) {
  console.error(textOf(error));
  process.exitCode = 1;
}
