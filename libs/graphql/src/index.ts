export * from './actor.js';
export * from './any-of.js';
export * from './date-time.scalar.js';
export * from './error-results.js';
export * from './limits.js';
export * from './paging.js';
export * from './plain-years.js';
export * from './enum-of.js';
