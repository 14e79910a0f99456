export * from './cost-examples.js';
