export { AccessModule } from './access.module.js';
export { ownerActor, OwnerActorConflictError, ownerToken, UnusableOwnerFileError } from './owner/owner.js';
export type { OwnerToken } from './owner/owner.js';
export { requireOwner } from './owner/require-owner.js';
export type { OwnerRequirement } from './owner/require-owner.js';
export { postgresOwnerActor } from './owner/postgres-owner.js';
export { copyPersonKeys } from './people/copy-person-keys.js';
export type { CopiedPersonKeys } from './people/copy-person-keys.js';
export {
  MovablePersonKeys,
  PersonKeyConflictError,
  PersonKeyDestroyedError,
  PersonKeyRemainsError,
  PersonKeys,
} from './people/person-keys.js';
export type { PersonKeyEntry } from './people/person-keys.js';
export { openPostgresPersonKeys } from './people/postgres-person-keys.js';
export type { PostgresPersonKeysOptions } from './people/postgres-person-keys.js';
export { openPersonKeys } from './people/sqlite-person-keys.js';
export { PrivateDatabaseError } from './private-database.js';
