export * from './examples.js';
export * from './histories.js';
