export * from './action-item.js';
export * from './draft-examples.js';
export * from './draft-text.js';
export * from './example-incidents.js';
export * from './label-printing.js';
export * from './postmortem-examples.js';
