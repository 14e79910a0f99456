export * from './periods.js';
export * from './pieces.js';
export * from './window.js';
