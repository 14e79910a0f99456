export * from './metric-examples.js';
