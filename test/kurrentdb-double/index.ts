export { KurrentDbDoubleProcess } from './double-process.js';
export type { KurrentDbFaults, StallableCalls } from './faults.js';
export { KurrentDbDouble, type KurrentDbDoubleOptions } from './kurrentdb-double.js';
export type { ServerVersion } from './server-version.js';
