export { ownerActor, ownerToken, UnusableOwnerFileError } from './owner/owner.js';
export type { OwnerToken } from './owner/owner.js';
export { requireOwner } from './owner/require-owner.js';
export type { OwnerRequirement } from './owner/require-owner.js';
