export { eventStoreContract } from './event-store.contract.js';
export type { StoreUnderTest } from './event-store.contract.js';
export * from './given-when-then.js';
export * from './in-memory-event-store.js';
export * from './new-events.js';
export { GoldenEvents } from './golden-events.js';
export { eventually, PATIENCE_MS } from './patience.js';
export { anyCharacter } from './any-character.js';
