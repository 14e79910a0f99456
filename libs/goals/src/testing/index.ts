export * from './goal-examples.js';
