export { AccessModule } from './access.module.js';
export { ownerActor, ownerToken, UnusableOwnerFileError } from './owner/owner.js';
export type { OwnerToken } from './owner/owner.js';
export { requireOwner } from './owner/require-owner.js';
export type { OwnerRequirement } from './owner/require-owner.js';
export { PersonKeyDestroyedError, PersonKeys } from './people/person-keys.js';
export { openPersonKeys } from './people/sqlite-person-keys.js';
