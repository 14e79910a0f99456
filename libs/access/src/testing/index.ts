export { served } from './served.js';
export type { Served, ServedOptions } from './served.js';
