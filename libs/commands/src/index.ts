export * from './command-family.js';
export * from './requests.js';
export * from './tokens.js';
