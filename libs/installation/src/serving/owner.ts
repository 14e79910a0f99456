import { openPersonKeys, openPostgresPersonKeys, ownerActor, postgresOwnerActor } from '#access';
import type { PersonKeys } from '#access';
import type { Config } from '#config';
import { dataDirectory } from '../engines/data-directory.js';

/** The keys of people: in the database where there is one, so that all processes have the same, else in the data directory. */
export function openKeys({ database, dataDirectory: root }: Config): PersonKeys {
  return database === undefined ? openPersonKeys(dataDirectory(root).root) : openPostgresPersonKeys(database.url.reveal());
}

/** The id under which the owner's doings are recorded, from the same place. @throws PrivateDatabaseError, UnusableOwnerFileError. */
export async function findOwner({ database, dataDirectory: root }: Config): Promise<string> {
  return database === undefined ? ownerActor(root) : postgresOwnerActor(database.url.reveal());
}
