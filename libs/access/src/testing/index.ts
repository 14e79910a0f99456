export { done, sent } from './sent.js';
export type { Answered } from './sent.js';
export { served } from './served.js';
export type { Served, ServedOptions } from './served.js';
