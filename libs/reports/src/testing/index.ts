export * from './report-examples.js';
