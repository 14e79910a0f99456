import { PrivateDatabase } from '../private-database.js';
import { OwnerActorConflictError } from './owner.js';

/**
 * The pseudonymous id under which the owner's doings are recorded: always the same for one database (schema `debrief_private`), whichever
 * process asks. Made at the first use.
 * @param moved the id that an installation brings along from its data directory.
 * @throws OwnerActorConflictError when the database has another id than the one that is brought along.
 * @throws PrivateDatabaseError when the database cannot be reached, or the role may not use the schema.
 */
export async function postgresOwnerActor(url: string, moved?: string): Promise<string> {
  const database = new PrivateDatabase(url);
  try {
    await database.query(
      'insert into debrief_private.owner (actor_id) values (coalesce($1::uuid, gen_random_uuid())) on conflict do nothing',
      [moved ?? null],
    );
    const [owner] = await database.query<{ actor_id: string }>('select actor_id from debrief_private.owner');
    if (owner === undefined) throw new Error('the row of the owner vanished while it was read');
    if (moved !== undefined && owner.actor_id !== moved) throw new OwnerActorConflictError(owner.actor_id);
    return owner.actor_id;
  } finally {
    await database.close();
  }
}
