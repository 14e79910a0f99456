import type { MovablePersonKeys } from './person-keys.js';

export interface CopiedPersonKeys {
  /** How many keys the target has now, by this copy or an earlier one. */
  readonly keys: number;
  /** How many are destroyed there, since they were on either side. */
  readonly destroyed: number;
}

/**
 * Copies the keys of people to another store, when an installation changes its engines. What was destroyed on either side is destroyed at
 * the target afterwards. Can be cut off and done again.
 * @throws PersonKeyConflictError when both sides have made a key for the same person; what came before it is copied.
 */
export async function copyPersonKeys(from: MovablePersonKeys, to: MovablePersonKeys): Promise<CopiedPersonKeys> {
  let keys = 0;
  let destroyed = 0;
  for await (const { personId, key } of from.entries()) {
    if (key !== null && (await to.adopt(personId, key))) {
      keys++;
      continue;
    }
    if (key === null) await to.destroy(personId);
    destroyed++;
  }
  return { keys, destroyed };
}
