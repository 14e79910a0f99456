export * from './deployment-examples.js';
