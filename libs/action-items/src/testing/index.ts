export * from './action-item-examples.js';
