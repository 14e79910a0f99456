export * from './example-incidents.js';
export * from './postmortem-examples.js';
