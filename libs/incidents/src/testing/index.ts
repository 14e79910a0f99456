export * from './examples.js';
export * from './histories.js';
export * from './told-histories.js';
