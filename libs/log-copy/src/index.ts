export { copyLog, LogCopyError } from './copy-log.js';
export type { CopiedLog, CopyLogOptions, CopyProgress } from './copy-log.js';
export { LogsDifferError } from './logs-differ.js';
export { InterruptedImportError, spooledRestore } from './spooled-restore.js';
export type { SpooledRestoreOptions } from './spooled-restore.js';
