export { InvalidConnectionStringError } from './connection-string.js';
export { KurrentDbEventStore, openKurrentDbEventStore } from './kurrentdb-event-store.js';
export type { KurrentDbEventStoreOptions } from './kurrentdb-event-store.js';
export { UnreadableEventError } from './stored-event.js';
