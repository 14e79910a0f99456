export { copyDatabaseFile } from './database-copy.js';
export { makeDurable } from './durable.js';
export { UnsupportedFileError } from './event-table.js';
export { openSqliteEventStore, SqliteEventStore } from './sqlite-event-store.js';
export type { SqliteEventStoreOptions } from './sqlite-event-store.js';
export { UnreadableEventError } from './stored-event.js';
export { SecondWriterError } from './writer-lock.js';
